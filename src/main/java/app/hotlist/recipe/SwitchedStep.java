package app.hotlist.recipe;

/// A step of a recipe with its switch.
///
/// @param on whether it is done; one that is off keeps its place and its settings
public record SwitchedStep(Step step, boolean on) {

    /// A step that is done.
    public static SwitchedStep on(Step step) {
        return new SwitchedStep(step, true);
    }

    /// The same step with the switch the other way.
    public SwitchedStep switched() {
        return new SwitchedStep(step, !on);
    }

    /// Another step with the same switch.
    public SwitchedStep with(Step other) {
        return new SwitchedStep(other, on);
    }
}
