package app.hotlist.activity;

/// What became of the rows of a log, before any of them was counted.
///
/// @param read rows found in the file
/// @param setAside rows that could not be read
/// @param leftOut events that cannot be given to any lead, or to any time
/// @param leadEvents events of leads: with those above all that were read
/// @param otherTypes those of them whose type is not told apart
/// @param unreadableValues cells of number columns that cannot be read
/// @param timed whether any event has a time of day
/// @param last the last second of the log, since 1970-01-01 00:00; [Long#MIN_VALUE] if it has no times
public record LogReport(
        long read,
        long setAside,
        LeftOut leftOut,
        long leadEvents,
        long otherTypes,
        long unreadableValues,
        boolean timed,
        long last) {

    /// Events that are not counted.
    ///
    /// @param withoutKey they do not say whose they are
    /// @param unknownKey they belong to somebody who is not among the leads
    /// @param withoutTime their time is blank or cannot be read
    /// @param unknown any key that no lead has; empty if there is none
    public record LeftOut(long withoutKey, long unknownKey, long withoutTime, String unknown) {}
}
