package app.hotlist.model;

import app.hotlist.recipe.Feature;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Which column of the file each feature comes from.
final class SourceColumns {

    private final List<String> names;
    private final int[] ofFeature;

    private SourceColumns(List<String> names, int[] ofFeature) {
        this.names = names;
        this.ofFeature = ofFeature;
    }

    static SourceColumns of(List<Feature> features) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        int[] ofFeature = new int[features.size()];
        for (int feature = 0; feature < ofFeature.length; feature++) {
            ofFeature[feature] = numbers.computeIfAbsent(features.get(feature).column(), _ -> numbers.size());
        }
        return new SourceColumns(new ArrayList<>(numbers.keySet()), ofFeature);
    }

    /// The columns, each once, in the order of their first feature.
    List<String> names() {
        return names;
    }

    /// Number of columns.
    int size() {
        return names.size();
    }

    /// The position in [#names()] of the column that the feature comes from.
    int of(int feature) {
        return ofFeature[feature];
    }
}
