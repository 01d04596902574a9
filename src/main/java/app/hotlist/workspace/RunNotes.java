package app.hotlist.workspace;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.ArrayList;
import java.util.List;

/// What the user wrote to a run.
///
/// @param note in any words; empty for none
/// @param tags words to find it by, each once, in order
/// @param models what was written to its models, in their order; those at the end that nobody wrote to are absent
public record RunNotes(
        String note,
        List<String> tags,

        @JsonSetter(nulls = Nulls.AS_EMPTY) @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<ModelNotes> models) {

    /// Nothing written yet.
    public static final RunNotes NONE = new RunNotes("", List.of());

    public RunNotes {
        tags = clean(tags);
        models = List.copyOf(models);
    }

    /// Notes of the run as a whole.
    public RunNotes(String note, List<String> tags) {
        this(note, tags, List.of());
    }

    static List<String> clean(List<String> tags) {
        return tags.stream()
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    /// Another note, the same otherwise.
    public RunNotes withNote(String other) {
        return new RunNotes(other, tags, models);
    }

    /// Other tags, the same otherwise.
    public RunNotes withTags(List<String> others) {
        return new RunNotes(note, others, models);
    }

    /// What was written to a model.
    ///
    /// @param place of the model in the run, from 0
    public ModelNotes model(int place) {
        return place < models.size() ? models.get(place) : ModelNotes.NONE;
    }

    /// Other notes to a model, the same otherwise.
    ///
    /// @param place of the model in the run, from 0
    public RunNotes withModel(int place, ModelNotes other) {
        List<ModelNotes> all = new ArrayList<>(models);
        while (all.size() <= place) {
            all.add(ModelNotes.NONE);
        }
        all.set(place, other);
        return new RunNotes(note, tags, all);
    }
}
