package app.hotlist.check;

/// What the user says to the question "Is this known before the first call?".
public enum KnownBefore {
    /// It is: the column may be used.
    YES,
    /// It is not: the column is kept out.
    NO,
    /// The user cannot tell: train with it and without it, and look at the difference.
    NOT_SURE
}
