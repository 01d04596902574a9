package app.hotlist.workspace;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// One thing that happened to a model's versions, as the registry's journal keeps it.
///
/// The names below are part of the file format: never change one.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = RegistryLine.Added.class, name = "added"),
    @JsonSubTypes.Type(value = RegistryLine.Labelled.class, name = "labelled"),
    @JsonSubTypes.Type(value = RegistryLine.Approved.class, name = "approved"),
    @JsonSubTypes.Type(value = RegistryLine.Noted.class, name = "noted"),
    @JsonSubTypes.Type(value = RegistryLine.Deleted.class, name = "deleted"),
    @JsonSubTypes.Type(value = RegistryLine.Replaced.class, name = "replaced"),
})
public sealed interface RegistryLine {

    /// A version was registered, as a draft.
    record Added(int version, Instant at, VersionFacts facts) implements RegistryLine {}

    /// Labels changed.
    ///
    /// @param act what was done
    /// @param labels of every version whose label changed
    /// @param checklist what held and what not; for promotions only
    record Labelled(
            Act act,
            Signature signed,
            Map<Integer, Label> labels,
            @JsonSetter(nulls = Nulls.AS_EMPTY) Optional<Checklist> checklist)
            implements RegistryLine {

        public Labelled {
            SortedMap<Integer, Label> sorted = new TreeMap<>(labels);
            labels = Collections.unmodifiableSortedMap(sorted);
        }
    }

    /// Somebody said that a version is good.
    record Approved(int version, Signature signed) implements RegistryLine {}

    /// Somebody wrote to a version.
    record Noted(int version, Instant at, String note) implements RegistryLine {}

    /// The bundle of a version was deleted for good; its history stays.
    record Deleted(int version, Instant at) implements RegistryLine {}

    /// Another bundle took the place of that of a version, without what it kept of a lead that was to be forgotten.
    record Replaced(int version, Instant at, long bytes, String sha256) implements RegistryLine {}

    /// Why labels change. The names are part of the file format: never change one.
    enum Act {
        /// A version went into production.
        PROMOTED,
        /// The version that was in production before went back there.
        ROLLED_BACK,
        /// A version got another label.
        RELABELLED,
        /// The last of these was taken back.
        UNDONE
    }
}
