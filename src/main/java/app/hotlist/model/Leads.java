package app.hotlist.model;

/// What an engine learns from: rows of features, each with its outcome.
@SuppressWarnings("ArrayRecordComponent") // package-private and never compared
record Leads(SparseRows rows, boolean[] labels) {

    static Leads of(TrainingSet set) {
        return new Leads(set.rows(), set.labels());
    }

    /// Some of them.
    ///
    /// @param itsLabels their outcomes
    Leads pick(int[] some, boolean[] itsLabels) {
        return new Leads(rows.pick(some), itsLabels);
    }
}
