package app.hotlist.check;

/// What happens to rows that break a rule.
public enum Breach {
    /// They are named and used all the same.
    FLAG,
    /// They are named and left out: nothing is learnt from them, and they get no score.
    SET_ASIDE,
    /// They are named, and the values that break the rule count as missing.
    AS_MISSING
}
