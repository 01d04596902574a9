package app.hotlist.bench;

import app.hotlist.table.CategoryColumn;
import app.hotlist.table.Column;
import app.hotlist.table.NumberColumn;
import app.hotlist.table.Table;
import java.util.ArrayList;
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
/// examples whose categories have been taken apart already. It need not fill blanks, group rare values or read words,
/// which ours do in the same time.
final class TribuoTransforms {

    private static final double FAR = 1000;

    private final MutableDataset<Label> examples;
    private final TransformerMap transformers;

    TribuoTransforms(Table table) {
        LabelFactory labels = new LabelFactory();
        examples = new MutableDataset<>(new SimpleDataSourceProvenance("bench", labels), labels);
        for (int row = 0; row < table.rowCount(); row++) {
            examples.add(example(table, row));
        }
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

    private static ArrayExample<Label> example(Table table, int row) {
        List<String> names = new ArrayList<>();
        List<Double> values = new ArrayList<>();
        for (Column column : table.columns()) {
            if (column instanceof NumberColumn numbers && !numbers.isMissing(row)) {
                names.add(column.name());
                values.add(numbers.get(row));
            } else if (column instanceof CategoryColumn words
                    && !words.isMissing(row)
                    && !column.name().equals("bought")) {
                names.add((column.name() + "=" + words.text(row)).intern());
                values.add(1.0);
            }
        }
        return new ArrayExample<>(
                new Label(table.column("bought").text(row)),
                names.toArray(String[]::new),
                values.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /// Transforms all examples into new ones.
    int apply() {
        return transformers.transformDataset(examples).size();
    }
}
