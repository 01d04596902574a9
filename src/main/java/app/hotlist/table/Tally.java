package app.hotlist.table;

/// Counts rows, those with a known outcome, and those that bought.
final class Tally {

    private long rows;
    private long labelled;
    private long positives;

    void add(int row, Labels labels) {
        rows++;
        if (labels.isKnown(row)) {
            labelled++;
            positives += labels.bought(row) ? 1 : 0;
        }
    }

    LevelCount level(String level) {
        return new LevelCount(level, rows, labelled, positives);
    }

    Bin bin(double from, double to) {
        return new Bin(from, to, rows, labelled, positives);
    }

    static Tally[] many(int count) {
        Tally[] tallies = new Tally[count];
        for (int i = 0; i < count; i++) {
            tallies[i] = new Tally();
        }
        return tallies;
    }
}
