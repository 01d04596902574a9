package app.hotlist.check;

/// How much speaks for a column having been written after the sale.
public enum Strength {
    /// Hardly any honest column looks so.
    STRONG,
    /// Some honest columns look so: somebody who knows the column must say.
    MODERATE,
    /// One sign only, which many honest columns have.
    WEAK;

    /// What to assume until the user answers: only a strong suspicion keeps a column out.
    public KnownBefore proposed() {
        return switch (this) {
            case STRONG -> KnownBefore.NO;
            case MODERATE -> KnownBefore.NOT_SURE;
            case WEAK -> KnownBefore.YES;
        };
    }
}
