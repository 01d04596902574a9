package app.hotlist.gui.support;

import java.util.List;

/// Where the user can be: the steps in the order of the work, as the rail shows them, then what stands below the steps.
public enum Place {
    /// Bring past leads and say which of them bought.
    DATA(Kind.STEP),
    /// Look whether they are fit to learn from, and whether every column is known before the first call.
    CHECK(Kind.STEP),
    /// Look at what happens to the columns before anything is learnt.
    PREPARE(Kind.STEP),
    /// Train models.
    TRAIN(Kind.STEP),
    /// Compare them and choose one.
    COMPARE(Kind.STEP),
    /// Decide how many are called, look whether the model can be trusted, approve.
    DECIDE(Kind.STEP),
    /// Score new leads and export the list.
    SCORE(Kind.STEP),
    /// Look whether leads have changed, whether promises were kept, and whether it is time to train anew.
    MONITOR(Kind.STEP),
    /// Find what was trained before.
    RUNS(Kind.LIBRARY),
    /// Decide which version of the model is in production.
    MODELS(Kind.LIBRARY),
    /// Find the pages that were made, and make another.
    REPORTS(Kind.LIBRARY),
    /// Say how the program speaks, looks and keeps things.
    SETTINGS(Kind.LIBRARY);

    private enum Kind {
        STEP,
        LIBRARY
    }

    private final Kind kind;

    Place(Kind kind) {
        this.kind = kind;
    }

    /// The number of a step in the rail and on the keyboard, from 1.
    public int number() {
        return List.of(values()).indexOf(this) + 1; // the steps come first
    }

    /// Whether it is a step that only an analyst goes: what comes before models are compared.
    public boolean isForAnalysts() {
        return isStep() && compareTo(COMPARE) < 0;
    }

    /// Whether it is a step of the work, which a project goes through; the others have no number.
    public boolean isStep() {
        return kind == Kind.STEP;
    }
}
