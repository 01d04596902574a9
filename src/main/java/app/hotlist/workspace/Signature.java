package app.hotlist.workspace;

import java.time.Instant;

/// Who did something, when and why.
///
/// @param by the person's name, as it was typed
/// @param at by the clock of the computer, which may have been set meanwhile
/// @param note why; may be empty
public record Signature(String by, Instant at, String note) {

    public Signature {
        by = by.strip();
        note = note.strip();
        if (by.isEmpty()) {
            throw new IllegalArgumentException("nobody signed");
        }
    }

    /// A signature without a note.
    public Signature(String by, Instant at) {
        this(by, at, "");
    }
}
