package app.hotlist.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.base.UserException;
import app.hotlist.recipe.OneHot;
import app.hotlist.recipe.Recipe;
import app.hotlist.recipe.RecipeProblem;
import app.hotlist.table.CategoryColumn;
import app.hotlist.table.NumberColumn;
import app.hotlist.table.Table;
import app.hotlist.table.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tribuo.Example;
import org.tribuo.MutableDataset;
import org.tribuo.classification.Label;
import org.tribuo.classification.LabelFactory;
import org.tribuo.data.csv.CSVLoader;

class TribuoCsvTest {

    private static final Table LEADS = Table.of(
            NumberColumn.of("visits", 1, -2.5, 0, Double.NaN, 1e-7),
            CategoryColumn.of("source, \"how\"", "Web", "Fair", null, "a,b", "Web"),
            CategoryColumn.of("bought", "yes", "no", "yes", null, "no"));
    private static final Recipe RECIPE =
            new Recipe(new Target("bought", "yes"), Optional.empty(), List.of(new OneHot(List.of("source, \"how\""))));

    @TempDir
    private Path folder;

    @Test
    void tribuoReadsTheSameExamplesBack() throws IOException {
        Path file = folder.resolve("prepared.tribuo.csv");
        TrainingSet leads = TrainingSet.of(RECIPE, LEADS);
        String[] names =
                leads.features().stream().map(feature -> feature.name()).toArray(String[]::new);
        LeadDataset written = new LeadDataset(leads.rows(), leads.labels(), names);

        TribuoCsv.write(file, leads);

        MutableDataset<Label> read = new CSVLoader<>(new LabelFactory()).load(file, TribuoCsv.RESPONSE);
        assertEquals(4, read.size());
        for (int row = 0; row < read.size(); row++) {
            assertEquals(
                    written.getExample(row).getOutput().getLabel(),
                    read.getExample(row).getOutput().getLabel());
            Map<String, Double> expected = values(written.getExample(row));
            for (String name : names) {
                expected.putIfAbsent(name, 0.0);
            }
            assertEquals(expected, values(read.getExample(row)), "row " + row);
        }
    }

    @Test
    void refusesToCallABlankZero() {
        Recipe blank = new Recipe(new Target("source", "Web"), Optional.empty(), List.of());
        Table leads = Table.of(NumberColumn.of("visits", 1, Double.NaN), CategoryColumn.of("source", "Web", "Fair"));

        UserException refused = assertThrows(
                UserException.class,
                () -> TribuoCsv.write(folder.resolve("x.tribuo.csv"), TrainingSet.of(blank, leads)));

        assertEquals(RecipeProblem.BLANKS_LEFT, refused.problem().kind());
        assertEquals(List.of("visits"), refused.problem().details());
        assertFalse(Files.exists(folder.resolve("x.tribuo.csv")));
    }

    private static Map<String, Double> values(Example<Label> example) {
        Map<String, Double> values = new TreeMap<>();
        example.forEach(feature -> values.put(feature.getName(), feature.getValue()));
        assertTrue(values.size() > 0);
        return values;
    }
}
