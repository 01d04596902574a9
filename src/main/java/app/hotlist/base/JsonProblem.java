package app.hotlist.base;

/// What can be wrong with a JSON text.
public enum JsonProblem implements ProblemKind {
    /// Details: where the text came from, what is wrong with it.
    UNFIT;

    @Override
    public String area() {
        return "json";
    }
}
