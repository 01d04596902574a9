package app.hotlist.workspace;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the lines of a registry make of its versions, one after the other.
final class RegistryHistory {

    /// What a change of labels did, so that it can be taken back.
    ///
    /// @param before the labels that the changed versions had
    /// @param reign who was in production before, the present one last
    private record Step(RegistryLine.Labelled line, Map<Integer, Label> before, List<Integer> reign) {}

    private final SortedMap<Integer, ModelVersion> versions = new TreeMap<>(Comparator.reverseOrder());
    private final List<RegistryLine> lines = new ArrayList<>();
    private final List<Term> terms = new ArrayList<>();
    private final Deque<Step> undoable = new ArrayDeque<>();
    private List<Integer> reign = List.of();
    private int last;

    RegistryHistory(List<RegistryLine> lines) {
        lines.forEach(this::add);
    }

    private void add(RegistryLine line) {
        lines.add(line);
        switch (line) {
            case RegistryLine.Added added -> {
                last = Math.max(last, added.version());
                versions.put(
                        added.version(),
                        new ModelVersion(added.version(), Label.DRAFT, added.at(), added.facts(), "", List.of()));
            }
            case RegistryLine.Labelled labelled -> label(labelled);
            case RegistryLine.Approved approved ->
                versions.computeIfPresent(
                        approved.version(),
                        (_, version) -> version.approved(
                                Stream.concat(version.approvals().stream(), Stream.of(approved.signed()))
                                        .toList()));
            case RegistryLine.Noted noted ->
                versions.computeIfPresent(noted.version(), (_, version) -> version.noted(noted.note()));
            case RegistryLine.Deleted deleted -> delete(deleted.version());
            case RegistryLine.Replaced replaced ->
                versions.computeIfPresent(
                        replaced.version(),
                        (_, version) -> version.with(version.facts().of(replaced.bytes(), replaced.sha256())));
        }
    }

    /// What touched that version cannot be taken back any more, nor what was done before that.
    private void delete(int number) {
        versions.remove(number);
        List<Step> left = undoable.stream()
                .takeWhile(step -> !step.before().containsKey(number))
                .toList();
        undoable.clear();
        undoable.addAll(left);
    }

    private void label(RegistryLine.Labelled line) {
        switch (line.act()) {
            case PROMOTED -> {
                remember(line);
                reign = Stream.concat(reign.stream(), inProduction(line)).toList();
            }
            case ROLLED_BACK -> {
                remember(line);
                List<Integer> former = new ArrayList<>(reign);
                int back =
                        inProduction(line).findFirst().map(former::lastIndexOf).orElse(-1);
                reign = List.copyOf(former.subList(0, back + 1));
            }
            case RELABELLED -> remember(line);
            case UNDONE -> {
                @Nullable Step taken = undoable.poll();
                reign = taken == null ? reign : taken.reign();
            }
        }
        line.labels()
                .forEach((number, label) -> versions.computeIfPresent(number, (_, version) -> version.labelled(label)));
        tell(line);
    }

    private void remember(RegistryLine.Labelled line) {
        Map<Integer, Label> before = new HashMap<>();
        line.labels().keySet().stream()
                .flatMap(number -> Optional.ofNullable(versions.get(number)).stream())
                .forEach(version -> before.put(version.number(), version.label()));
        undoable.push(new Step(line, before, reign));
    }

    private static Stream<Integer> inProduction(RegistryLine.Labelled line) {
        return line.labels().entrySet().stream()
                .filter(entry -> entry.getValue() == Label.PRODUCTION)
                .map(Map.Entry::getKey);
    }

    /// Ends the term of the version that was in production, and begins that of the one that is now.
    private void tell(RegistryLine.Labelled line) {
        Optional<Integer> now = versions.values().stream()
                .filter(version -> version.label() == Label.PRODUCTION)
                .map(ModelVersion::number)
                .findFirst();
        Optional<Term> open = terms.isEmpty()
                ? Optional.empty()
                : Optional.of(terms.getFirst()).filter(term -> term.until().isEmpty());
        if (now.equals(open.map(Term::version))) {
            return;
        }
        open.ifPresent(term -> terms.set(0, term.ended(line.signed().at())));
        now.ifPresent(number -> terms.addFirst(new Term(number, line.signed(), line.act(), Optional.empty())));
    }

    /// The number of the next version; none is ever used twice.
    int next() {
        return last + 1;
    }

    /// The version that was in production before the present one and can still be opened.
    Optional<Integer> predecessor() {
        List<Integer> former = reign.isEmpty() ? List.of() : reign.subList(0, reign.size() - 1);
        int present = reign.isEmpty() ? 0 : reign.getLast();
        return former.reversed().stream()
                .filter(number -> number != present && versions.containsKey(number))
                .filter(number -> Objects.requireNonNull(versions.get(number)).label() != Label.THROWN_AWAY)
                .findFirst();
    }

    /// The labels that taking the last change of labels back would bring; empty if there is none.
    Optional<Map<Integer, Label>> undone() {
        return Optional.ofNullable(undoable.peek()).map(Step::before);
    }

    /// All of it as a value.
    ///
    /// @param damaged lines that could not be read
    RegistryView view(String name, int damaged) {
        return new RegistryView(
                name,
                List.copyOf(versions.values()),
                terms,
                lines,
                Optional.ofNullable(undoable.peek()).map(Step::line),
                predecessor(),
                damaged);
    }
}
