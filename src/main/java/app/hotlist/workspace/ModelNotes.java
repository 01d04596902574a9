package app.hotlist.workspace;

import java.util.List;

/// What the user wrote to a model of a run.
///
/// @param pinned whether it is kept at the top of the list and compared with the other pinned ones
/// @param note in any words; empty for none
/// @param tags words to find it by, each once, in order
public record ModelNotes(boolean pinned, String note, List<String> tags) {

    /// Nothing written yet.
    public static final ModelNotes NONE = new ModelNotes(false, "", List.of());

    public ModelNotes {
        note = note.strip();
        tags = RunNotes.clean(tags);
    }

    /// Pinned if it was not, and the other way round.
    public ModelNotes turned() {
        return new ModelNotes(!pinned, note, tags);
    }

    /// Another note, the same otherwise.
    public ModelNotes withNote(String other) {
        return new ModelNotes(pinned, other, tags);
    }

    /// Other tags, the same otherwise.
    public ModelNotes withTags(List<String> others) {
        return new ModelNotes(pinned, note, others);
    }
}
