package app.hotlist.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Judges what was counted in a column.
final class Findings {

    /// Below so many rows a value is rare: too few to learn from.
    private static final int RARE = 10;

    private static final int MANY = 50;

    /// From here on a column counts as skewed.
    private static final double SKEWED = 1;

    private final Column column;
    private final ColumnRole role;
    private final Facts facts;
    private final List<Finding> found = new ArrayList<>();

    private Findings(Column column, ColumnRole role, Facts facts) {
        this.column = column;
        this.role = role;
        this.facts = facts;
    }

    static List<Finding> of(Column column, ColumnRole role, Facts facts, long missing, long badCells) {
        Findings findings = new Findings(column, role, facts);
        findings.sameness();
        findings.identity();
        findings.blanks(missing, badCells);
        switch (facts.summary()) {
            case NumberSummary numbers -> findings.numbers(numbers);
            case CategorySummary categories -> findings.levels(categories);
            case TextSummary _, DateSummary _ -> {}
        }
        return findings.found;
    }

    private void add(FindingKind kind, Object... details) {
        found.add(Finding.of(kind, details));
    }

    private void sameness() {
        if (facts.present() == 0) {
            add(FindingKind.EMPTY);
            return;
        }
        facts.top().ifPresent(top -> {
            long others = column.size() - top.rows();
            if (others == 0) {
                add(FindingKind.CONSTANT, top.value());
            } else if (RoleGuess.isNearlyConstant(column, facts)) {
                add(FindingKind.NEARLY_CONSTANT, top.value(), others);
            }
        });
    }

    private void identity() {
        if (role == ColumnRole.ID && facts.repeated() > 0) {
            add(FindingKind.DUPLICATE_IDS, facts.repeated());
        } else if (role == ColumnRole.ID) {
            add(FindingKind.ID_LIKE, facts.distinct());
        }
        if (role == ColumnRole.CONTACT) {
            PersonalData.in(column, facts).ifPresent(data -> add(FindingKind.PERSONAL_DATA, data.text()));
        }
        boolean texts = facts.summary() instanceof CategorySummary || facts.summary() instanceof TextSummary;
        if (texts && role != ColumnRole.ID && role != ColumnRole.CONTACT && facts.distinct() > MANY) {
            add(FindingKind.MANY_LEVELS, facts.distinct());
        }
    }

    private void blanks(long missing, long badCells) {
        if (facts.present() > 0 && missing * 2 > column.size()) {
            add(FindingKind.MOSTLY_MISSING, (double) missing / column.size());
        }
        if (badCells > 0) {
            add(FindingKind.BAD_CELLS, badCells);
        }
    }

    private void numbers(NumberSummary summary) {
        if (role == ColumnRole.ID || !(column instanceof NumberColumn numbers)) {
            return;
        }
        for (Facts.Top placeholder : Placeholders.in(numbers)) {
            add(FindingKind.PLACEHOLDER, placeholder.value(), placeholder.rows());
        }
        if (Math.abs(summary.skewness()) > SKEWED && facts.distinct() > 2) {
            add(FindingKind.SKEWED, summary.skewness());
        }
        if (summary.quartile1() < summary.quartile3()) {
            double from = summary.usualFrom();
            double to = summary.usualTo();
            long outside = numbers.present()
                    .filter(value -> value < from || value > to)
                    .count();
            if (outside > 0) {
                add(FindingKind.OUTLIERS, outside, Math.max(from, summary.min()), Math.min(to, summary.max()));
            }
        }
    }

    private void levels(CategorySummary summary) {
        if (role == ColumnRole.ID || role == ColumnRole.CONTACT) {
            return;
        }
        for (LevelCount level : summary.levels()) {
            if (Placeholders.isWord(level.level())) {
                add(FindingKind.PLACEHOLDER, level.level(), level.rows());
            }
        }
        List<LevelCount> rare =
                summary.levels().stream().filter(level -> level.rows() < RARE).toList();
        if (!rare.isEmpty()) {
            add(
                    FindingKind.RARE_LEVELS,
                    rare.size(),
                    rare.stream().mapToLong(LevelCount::rows).sum());
        }
        spellings(summary);
    }

    private void spellings(CategorySummary summary) {
        Map<String, List<LevelCount>> groups = new LinkedHashMap<>();
        for (LevelCount level : summary.levels()) {
            groups.computeIfAbsent(Spelling.key(level.level()), _ -> new ArrayList<>())
                    .add(level);
        }
        List<List<LevelCount>> variants =
                groups.values().stream().filter(group -> group.size() > 1).toList();
        variants.stream()
                .max(Comparator.comparingLong(
                        group -> group.stream().mapToLong(LevelCount::rows).sum()))
                .ifPresent(largest -> add(
                        FindingKind.SPELLING_VARIANTS,
                        largest.stream().map(LevelCount::level).collect(Collectors.joining(" / ")),
                        variants.size()));
    }
}
