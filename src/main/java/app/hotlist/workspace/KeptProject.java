package app.hotlist.workspace;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.Instant;
import java.util.Optional;

/// A project as a list shows it.
///
/// @param id names its folder, such as `autumn-leads`
/// @param name of the file of leads, until the user gives one
/// @param changedAt when it was last worked on
/// @param result what came of it last; empty before any model was trained
/// @param touring whether somebody is being shown around in it
/// @param named whether the user gave the name
public record KeptProject(
        String id,
        String name,
        Instant createdAt,
        Instant changedAt,
        Optional<LastResult> result,
        boolean touring,
        boolean named) {

    static final String FILE = "project.json";
    static final int FORMAT = 1;

    /// What came of a project last.
    ///
    /// @param auc mean ROC AUC of the best model, in [0, 1]
    /// @param at when it was trained
    public record LastResult(double auc, Instant at) {}

    /// @param touring absent in projects of former versions
    /// @param named absent in projects of former versions, whose names stay as they are
    record Stored(
            int format,
            String name,
            Instant createdAt,
            Instant changedAt,
            Optional<LastResult> result,
            @JsonSetter(nulls = Nulls.AS_EMPTY) Optional<Boolean> touring,
            @JsonSetter(nulls = Nulls.AS_EMPTY) Optional<Boolean> named) {

        KeptProject named(String id) {
            return new KeptProject(id, name, createdAt, changedAt, result, touring.orElse(false), named.orElse(true));
        }
    }

    Stored stored() {
        return new Stored(FORMAT, name, createdAt, changedAt, result, Optional.of(touring), Optional.of(named));
    }

    /// The same project under a name that the user gave it.
    public KeptProject called(String other) {
        return new KeptProject(id, other, createdAt, changedAt, result, touring, true);
    }

    /// The same project, called like its leads unless the user has given it a name.
    public KeptProject of(String leads) {
        return named ? this : new KeptProject(id, leads, createdAt, changedAt, result, touring, false);
    }

    /// The same project, worked on at that time.
    public KeptProject changed(Instant at) {
        return new KeptProject(id, name, createdAt, at, result, touring, named);
    }

    /// The same project with a new result.
    public KeptProject with(LastResult latest) {
        return new KeptProject(id, name, createdAt, changedAt, Optional.of(latest), touring, named);
    }

    /// The same project with somebody being shown around, or nobody any more.
    public KeptProject touring(boolean on) {
        return new KeptProject(id, name, createdAt, changedAt, result, on, named);
    }
}
