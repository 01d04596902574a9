package app.hotlist.model;

/// How many leads there were of some kind, and how many of them bought.
public record Tally(long leads, long buyers) {

    static final Tally NONE = new Tally(0, 0);

    public Tally {
        if (buyers < 0 || buyers > leads) {
            throw new IllegalArgumentException("%d buyers among %d leads".formatted(buyers, leads));
        }
    }

    /// The share of buyers, in [0, 1]; 0 of no leads.
    public double rate() {
        return leads == 0 ? 0 : (double) buyers / leads;
    }

    Tally plus(Tally other) {
        return new Tally(leads + other.leads, buyers + other.buyers);
    }

    /// With one lead more.
    Tally with(boolean bought) {
        return new Tally(leads + 1, buyers + (bought ? 1 : 0));
    }
}
