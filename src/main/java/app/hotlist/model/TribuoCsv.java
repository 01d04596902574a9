package app.hotlist.model;

import app.hotlist.base.AtomicFile;
import app.hotlist.recipe.Feature;
import app.hotlist.recipe.RecipeProblem;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tribuo.data.csv.CSVSaver;

/// Prepared leads in Tribuo's own form of CSV, which any program with Tribuo reads back to the same examples: what a
/// row lacks is 0 in them.
public final class TribuoCsv {

    /// The column that says whether a lead bought.
    public static final String RESPONSE = "outcome";

    private TribuoCsv() {}

    /// Writes the file, whole or not at all.
    ///
    /// @throws app.hotlist.base.UserException if numbers are blank, which the form cannot say,
    ///     or if the file cannot be written
    public static void write(Path file, TrainingSet leads) {
        checkFilled(leads);
        String[] names = leads.features().stream().map(Feature::name).toArray(String[]::new);
        LeadDataset examples = new LeadDataset(leads.rows(), leads.labels(), names);
        AtomicFile.make(file, temporary -> new CSVSaver().save(temporary, examples, RESPONSE));
    }

    private static void checkFilled(TrainingSet leads) {
        int[] present = new int[leads.features().size()];
        for (int feature : leads.rows().indices()) {
            present[feature]++;
        }
        String blank = IntStream.range(0, present.length)
                .filter(feature ->
                        present[feature] < leads.size() && !leads.recipe().isLevel(feature))
                .mapToObj(feature -> leads.features().get(feature).name())
                .collect(Collectors.joining(", "));
        if (!blank.isEmpty()) {
            throw RecipeProblem.BLANKS_LEFT.with(blank);
        }
    }
}
