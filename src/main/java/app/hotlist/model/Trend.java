package app.hotlist.model;

/// What more of a number or a later day does to the chance.
public enum Trend {
    /// More is better.
    RISING,
    /// Less is better.
    FALLING,
    /// Neither throughout.
    MIXED,
    /// The column holds neither numbers nor days.
    NONE
}
