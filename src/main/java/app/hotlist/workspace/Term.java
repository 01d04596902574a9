package app.hotlist.workspace;

import java.time.Instant;
import java.util.Optional;

/// How long a version was in production.
///
/// @param version its number
/// @param began who put it there, and when
/// @param act how it came there
/// @param until when another one took its place, never before it began; empty while it is there
public record Term(int version, Signature began, RegistryLine.Act act, Optional<Instant> until) {

    /// The clock may have been set back meanwhile: no term ends before it began.
    Term ended(Instant at) {
        return new Term(version, began, act, Optional.of(at.isBefore(began.at()) ? began.at() : at));
    }
}
