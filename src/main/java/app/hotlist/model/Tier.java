package app.hotlist.model;

/// How soon a lead should be called: `A` first.
public enum Tier {
    /// The best leads, as many as can be called at once.
    A,
    /// As many again.
    B,
    /// Better than the average lead.
    C,
    /// The rest.
    D
}
