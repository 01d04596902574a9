package app.hotlist.bench;

import app.hotlist.table.CategoryColumn;
import app.hotlist.table.Column;
import app.hotlist.table.NumberColumn;
import app.hotlist.table.Table;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tribuo.MutableDataset;
import org.tribuo.classification.Label;
import org.tribuo.classification.LabelFactory;
import org.tribuo.impl.ArrayExample;
import org.tribuo.provenance.SimpleDataSourceProvenance;
import org.tribuo.transform.Transformation;
import org.tribuo.transform.TransformationMap;
import org.tribuo.transform.TransformerMap;
import org.tribuo.transform.transformations.MeanStdDevTransformation;
import org.tribuo.transform.transformations.SimpleTransform;

/// The yardstick: what Tribuo's own transformations have of the suggested steps (cap, logarithm, same scale), on
/// examples with a feature per level. It need not fill blanks or group rare values, which ours do in the same time.
final class TribuoTransforms {

    private static final String OUTCOME = "bought";
    private static final double FAR = 1000;

    private final Table table;

    /// What each level of a category column is called as a feature.
    private final Map<String, List<String>> names = new HashMap<>();

    private final MutableDataset<Label> examples;
    private final TransformerMap transformers;

    TribuoTransforms(Table table) {
        this.table = table;
        for (Column column : table.columns()) {
            if (column instanceof CategoryColumn words && !column.name().equals(OUTCOME)) {
                names.put(
                        column.name(),
                        words.levels().stream()
                                .map(level -> column.name() + "=" + level)
                                .toList());
            }
        }
        examples = examples();
        Map<String, List<Transformation>> perColumn = new LinkedHashMap<>();
        for (Column column : table.columns()) {
            if (column instanceof NumberColumn) {
                perColumn.put(
                        column.name(),
                        List.of(
                                SimpleTransform.threshold(0, FAR),
                                SimpleTransform.add(1),
                                SimpleTransform.log(),
                                new MeanStdDevTransformation()));
            }
        }
        transformers = examples.createTransformers(new TransformationMap(perColumn));
    }

    private MutableDataset<Label> examples() {
        LabelFactory labels = new LabelFactory();
        MutableDataset<Label> made = new MutableDataset<>(
                new SimpleDataSourceProvenance("bench", Instant.EPOCH.atOffset(ZoneOffset.UTC), labels), labels);
        for (int row = 0; row < table.rowCount(); row++) {
            made.add(example(row));
        }
        return made;
    }

    private ArrayExample<Label> example(int row) {
        ArrayExample<Label> example =
                new ArrayExample<>(new Label(table.column(OUTCOME).text(row)));
        for (Column column : table.columns()) {
            if (column instanceof NumberColumn numbers && !numbers.isMissing(row)) {
                example.add(column.name(), numbers.get(row));
            } else if (column instanceof CategoryColumn words
                    && names.containsKey(column.name())
                    && !words.isMissing(row)) {
                example.add(names.get(column.name()).get(words.code(row)), 1);
            }
        }
        return example;
    }

    /// Transforms examples that are there into new ones.
    int apply() {
        return transformers.transformDataset(examples).size();
    }

    /// The whole way from columns to transformed examples, as ours goes from columns to a matrix.
    int applyToColumns() {
        return transformers.transformDataset(examples()).size();
    }
}
