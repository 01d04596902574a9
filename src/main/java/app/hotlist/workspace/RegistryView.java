package app.hotlist.workspace;

import java.util.List;
import java.util.Optional;

/// The versions of a model as they are at a moment, and how they came there. A value.
///
/// @param name of the model, mostly that of the project
/// @param versions all that can be opened, those in the bin too, the latest first
/// @param terms which version was in production when, the latest first
/// @param lines everything that happened, in order
/// @param undoable the change of labels that can be taken back; empty if there is none
/// @param predecessor the version that a roll back would put into production; empty if there is none
/// @param damaged lines of the history that could not be read
public record RegistryView(
        String name,
        List<ModelVersion> versions,
        List<Term> terms,
        List<RegistryLine> lines,
        Optional<RegistryLine.Labelled> undoable,
        Optional<Integer> predecessor,
        int damaged) {

    /// Nothing was registered yet.
    public static final RegistryView EMPTY =
            new RegistryView("", List.of(), List.of(), List.of(), Optional.empty(), Optional.empty(), 0);

    public RegistryView {
        versions = List.copyOf(versions);
        terms = List.copyOf(terms);
        lines = List.copyOf(lines);
    }

    /// The version that new leads are scored with unless somebody says otherwise.
    public Optional<ModelVersion> production() {
        return versions.stream()
                .filter(version -> version.label() == Label.PRODUCTION)
                .findFirst();
    }

    /// The version of that number, if it can be opened.
    public Optional<ModelVersion> version(int number) {
        return versions.stream().filter(version -> version.number() == number).findFirst();
    }

    /// The versions that are not in the bin, the latest first.
    public List<ModelVersion> present() {
        return versions.stream()
                .filter(version -> version.label() != Label.THROWN_AWAY)
                .toList();
    }

    /// The versions in the bin, the latest first.
    public List<ModelVersion> thrownAway() {
        return versions.stream()
                .filter(version -> version.label() == Label.THROWN_AWAY)
                .toList();
    }

    /// The version to score with: the one in production, else the latest that is neither archived nor in the bin.
    public Optional<ModelVersion> usual() {
        return production()
                .or(() -> versions.stream()
                        .filter(version -> version.label() == Label.DRAFT || version.label() == Label.STAGING)
                        .findFirst());
    }
}
