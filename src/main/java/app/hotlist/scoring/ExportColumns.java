package app.hotlist.scoring;

import app.hotlist.base.Texts;
import app.hotlist.model.Reason;
import app.hotlist.model.ScoredLead;
import app.hotlist.scoring.ExportColumn.Look;
import app.hotlist.table.CategoryColumn;
import app.hotlist.table.Column;
import app.hotlist.table.DateColumn;
import app.hotlist.table.NumberColumn;
import app.hotlist.table.TextColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The columns of a call list, the same in every format that is a table.
final class ExportColumns {

    private static final int REASONS = 3;

    private final ScoredList list;
    private final ScoreOptions options;
    private final List<String> contacts;
    /// The titles that are taken, whatever the file's columns are called.
    private final Set<String> ours = new HashSet<>();

    private ExportColumns(ScoredList list, ScoreOptions options) {
        this.list = list;
        this.options = options;
        this.contacts = ContactColumns.among(list.columns().carried());
        Stream.of(verdict(), reasons(), answers(), origin())
                .map(ExportColumns::titles)
                .forEach(ours::addAll);
    }

    /// Rank, tier, chance, contacts, reasons, the file's own columns, where the score comes from.
    static List<ExportColumn> of(ScoredList list, ScoreOptions options) {
        ExportColumns all = new ExportColumns(list, options);
        return Stream.of(all.verdict(), all.contacts(), all.reasons(), all.source(), all.origin())
                .flatMap(List::stream)
                .toList();
    }

    /// The same with empty columns for the answers of whoever calls.
    static List<ExportColumn> withAnswers(ScoredList list, ScoreOptions options) {
        ExportColumns all = new ExportColumns(list, options);
        return Stream.of(all.verdict(), all.contacts(), all.reasons(), answers(), all.source(), all.origin())
                .flatMap(List::stream)
                .toList();
    }

    /// The file's contact columns that the options leave out.
    static List<String> leftOut(ScoredList list, ScoreOptions options) {
        return options.withContacts() ? List.of() : new ExportColumns(list, options).contacts;
    }

    private List<ExportColumn> verdict() {
        return List.of(
                column(Texts.get("scoring.column.rank"), Look.NUMBER, rank -> new ExportCell.Whole(rank + 1L)),
                column(
                        Texts.get("scoring.column.tier"),
                        Look.TIER,
                        rank -> ExportCell.text(lead(rank).tier().name())),
                column(
                        Texts.get("scoring.column.chance"),
                        Look.SHARE,
                        rank -> new ExportCell.Share(lead(rank).chance())),
                column(
                        Texts.get("scoring.column.score"),
                        Look.NUMBER,
                        rank -> new ExportCell.Whole(Math.round(100 * lead(rank).chance()))));
    }

    private List<ExportColumn> contacts() {
        return options.withContacts()
                ? contacts.stream().map(this::sourceColumn).toList()
                : List.of();
    }

    private List<ExportColumn> reasons() {
        List<ExportColumn> columns = new ArrayList<>();
        for (int place = 0; place < REASONS; place++) {
            int at = place;
            columns.add(column(
                    Texts.get("scoring.column.why", place + 1),
                    Look.REASON,
                    rank -> sentence(lead(rank).reasons().stream().skip(at).findFirst())));
        }
        columns.add(column(
                Texts.get("scoring.column.against"),
                Look.AGAINST,
                rank -> sentence(lead(rank).against())));
        return columns;
    }

    private static ExportCell sentence(Optional<Reason> reason) {
        return reason.<ExportCell>map(given -> new ExportCell.Text(
                        Texts.get("scoring.reason", given.text(), Math.round(100 * given.points()))))
                .orElseGet(ExportCell.Blank::new);
    }

    private static List<ExportColumn> answers() {
        return List.of(
                answer(Texts.get("scoring.column.contacted"), Texts.get("scoring.answers.contacted")),
                answer(Texts.get("scoring.column.outcome"), Texts.get("scoring.answers.outcome")),
                answer(Texts.get("scoring.column.view"), Texts.get("scoring.answers.view")),
                answer(Texts.get("scoring.column.notes"), ""));
    }

    private static ExportColumn answer(String title, String choices) {
        return new ExportColumn(
                title,
                Look.ANSWER,
                _ -> new ExportCell.Blank(),
                choices.isEmpty() ? List.of() : List.of(choices.split(",")));
    }

    private List<ExportColumn> source() {
        String ourId = Texts.get("scoring.column.id");
        return list.leads().schema().names().stream()
                .filter(name -> !contacts.contains(name))
                .filter(name -> !(isId(name) && name.equals(ourId)))
                .map(this::sourceColumn)
                .toList();
    }

    private ExportColumn sourceColumn(String name) {
        Column column = list.leads().column(name);
        Look look = switch (column) {
            case NumberColumn _ -> Look.NUMBER;
            case DateColumn dates -> dates.hasTimes() ? Look.MOMENT : Look.DAY;
            case CategoryColumn _, TextColumn _ -> Look.TEXT;
        };
        return column(title(name), look, rank -> cell(column, look, list.row(rank)));
    }

    private static ExportCell cell(Column column, Look look, int row) {
        if (column.isMissing(row)) {
            return new ExportCell.Blank();
        }
        return switch (column) {
            case NumberColumn numbers -> new ExportCell.Decimal(numbers.get(row));
            case DateColumn dates ->
                look == Look.MOMENT
                        ? new ExportCell.Moment(dates.moment(row))
                        : new ExportCell.Day(LocalDate.ofEpochDay(dates.day(row)));
            case CategoryColumn _, TextColumn _ -> ExportCell.text(column.text(row));
        };
    }

    private boolean isId(String name) {
        return list.columns().id().filter(name::equals).isPresent();
    }

    private List<ExportColumn> origin() {
        String model = list.card().title();
        String scoredAt = scoredAt(options);
        String file = String.valueOf(list.file().getFileName());
        return List.of(
                column(
                        Texts.get("scoring.column.id"),
                        Look.ORIGIN,
                        rank -> ExportCell.text(lead(rank).id())),
                column(Texts.get("scoring.column.model"), Look.ORIGIN, _ -> ExportCell.text(model)),
                column(Texts.get("scoring.column.scored-at"), Look.ORIGIN, _ -> ExportCell.text(scoredAt)),
                column(Texts.get("scoring.column.file"), Look.ORIGIN, _ -> ExportCell.text(file)));
    }

    /// When the leads were scored, such as `2026-03-01T14:05:00`.
    static String scoredAt(ScoreOptions options) {
        return time(options.scoredAt(), options);
    }

    /// The time in the zone of the options, to the second.
    static String time(Instant instant, ScoreOptions options) {
        return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(
                LocalDateTime.ofInstant(instant, options.zone()).truncatedTo(ChronoUnit.SECONDS));
    }

    private ScoredLead lead(int rank) {
        return list.lead(rank);
    }

    private static ExportColumn column(String title, Look look, IntFunction<ExportCell> cells) {
        return new ExportColumn(title, look, cells);
    }

    private static Set<String> titles(List<ExportColumn> columns) {
        return columns.stream().map(ExportColumn::title).collect(Collectors.toSet());
    }

    /// The name of the file's column, or `Rank (2)` where one of ours is called the same.
    private String title(String name) {
        List<String> names = list.leads().schema().names();
        String title = name;
        for (int again = 2; ours.contains(title) || (again > 2 && names.contains(title)); again++) {
            title = "%s (%d)".formatted(name, again);
        }
        return title;
    }
}
