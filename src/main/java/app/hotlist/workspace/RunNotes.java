package app.hotlist.workspace;

import java.util.List;

/// What the user wrote to a run.
///
/// @param note in any words; empty for none
/// @param tags words to find it by, each once, in order
public record RunNotes(String note, List<String> tags) {

    /// Nothing written yet.
    public static final RunNotes NONE = new RunNotes("", List.of());

    public RunNotes {
        tags = tags.stream()
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    /// Another note, the same tags.
    public RunNotes withNote(String other) {
        return new RunNotes(other, tags);
    }

    /// Other tags, the same note.
    public RunNotes withTags(List<String> others) {
        return new RunNotes(note, others);
    }
}
