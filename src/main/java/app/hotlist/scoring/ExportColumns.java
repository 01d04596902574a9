package app.hotlist.scoring;

import app.hotlist.base.Texts;
import app.hotlist.model.Reason;
import app.hotlist.model.ScoredLead;
import app.hotlist.scoring.ExportColumn.Look;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The columns of a call list, the same in every format that is a table: A to S are ours and always there, then
/// come the file's own, then four that say where the score comes from.
final class ExportColumns {

    private static final int REASONS = 3;

    private final ScoredList list;
    private final ScoreOptions options;
    private final ContactColumns contacts;

    private ExportColumns(ScoredList list, ScoreOptions options) {
        this.list = list;
        this.options = options;
        this.contacts = ContactColumns.among(list.columns().carried());
    }

    /// Without the columns for the answers of whoever calls: for programs.
    static List<ExportColumn> of(ScoredList list, ScoreOptions options) {
        ExportColumns all = new ExportColumns(list, options);
        return all.joined(List.of());
    }

    /// All of them.
    static List<ExportColumn> withAnswers(ScoredList list, ScoreOptions options) {
        return new ExportColumns(list, options).joined(answers());
    }

    private List<ExportColumn> joined(List<ExportColumn> answers) {
        List<ExportColumn> ours = Stream.of(verdict(), whom(), reasons(), advice(), answers, moved())
                .flatMap(List::stream)
                .toList();
        List<ExportColumn> origin = origin();
        List<ExportColumn> source = new SourceColumns(
                        list,
                        Stream.concat(ours.stream(), Stream.concat(answers().stream(), origin.stream()))
                                .map(ExportColumn::title)
                                .collect(Collectors.toSet()))
                .of(sourceNames());
        return Stream.of(ours, source, origin).flatMap(List::stream).toList();
    }

    /// The file's contact columns that the options leave out.
    static List<String> leftOut(ScoredList list, ScoreOptions options) {
        return options.withContacts()
                ? List.of()
                : ContactColumns.among(list.columns().carried()).all();
    }

    /// The ranks to write, in call order.
    static IntStream ranks(ScoredList list, ScoreOptions options) {
        IntStream all = IntStream.range(0, list.size());
        return options.context()
                .rows()
                .map(rows -> all.filter(rank -> rows.contains(list.row(rank))))
                .orElse(all);
    }

    private List<ExportColumn> verdict() {
        return List.of(
                column(Texts.get("scoring.column.rank"), Look.COUNT, rank -> new ExportCell.Whole(rank + 1L)),
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
                        Look.COUNT,
                        rank -> new ExportCell.Whole(Math.round(100 * lead(rank).chance()))),
                trend());
    }

    private ExportColumn trend() {
        Optional<Trends> trends = options.context().trends();
        ExportColumn column = column(
                Texts.get("scoring.column.trend"),
                Look.SIGN,
                rank -> ExportCell.text(
                        trends.map(known -> known.sign(list.row(rank))).orElse("")));
        return trends.isPresent() ? column : column.empty();
    }

    /// Why each lead moved, before the file's own columns; nowhere after a first export.
    private List<ExportColumn> moved() {
        return options.context().trends().stream()
                .map(trends -> column(
                        Texts.get("scoring.column.moved"),
                        Look.REASON,
                        rank -> ExportCell.text(
                                trends.of(list.row(rank)).map(Trend::words).orElse(""))))
                .toList();
    }

    private List<ExportColumn> whom() {
        Contact contact = new Contact(list.leads(), contacts);
        ExportColumn name = column(
                Texts.get("scoring.column.name"), Look.CONTACT, rank -> ExportCell.text(contact.name(list.row(rank))));
        ExportColumn reach = column(
                Texts.get("scoring.column.reach"),
                Look.CONTACT,
                rank -> ExportCell.text(contact.reach(list.row(rank))));
        return List.of(
                options.withContacts() && contact.hasName() ? name : name.empty(),
                options.withContacts() && contact.hasReach() ? reach : reach.empty(),
                owner());
    }

    private ExportColumn owner() {
        Owners owners = options.choices().owners();
        IntFunction<String> owner = OwnerList.of(list, owners);
        ExportColumn column =
                column(Texts.get("scoring.column.owner"), Look.TEXT, rank -> ExportCell.text(owner.apply(rank)));
        boolean nobody = owners instanceof Owners.OfFile
                && OwnerList.column(list, owners).isEmpty();
        return nobody ? column.empty() : column;
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
        return reason.<ExportCell>map(given -> new ExportCell.Text(sentence(given)))
                .orElseGet(ExportCell.Blank::new);
    }

    /// Why, in words: how past leads with the same value ended, or, where that is not known, the points.
    static String sentence(Reason reason) {
        String brief = reason.brief();
        return brief.equals(reason.text())
                ? Texts.get("scoring.reason", brief, Math.round(100 * reason.points()))
                : brief;
    }

    private List<ExportColumn> advice() {
        ExportColumn worth = column(Texts.get("scoring.column.worth"), Look.MONEY, this::expectedValue);
        Confidence.Teller confidence = new Confidence.Teller(list);
        return List.of(
                column(Texts.get("scoring.column.step"), Look.REASON, this::nextStep),
                options.context().money().isPresent() ? worth : worth.empty(),
                column(
                        Texts.get("scoring.column.confidence"),
                        Look.TEXT,
                        rank -> ExportCell.text(confidence.of(list.row(rank)).text())));
    }

    private ExportCell nextStep(int rank) {
        String template = options.choices().steps().getOrDefault(lead(rank).tier(), "");
        return ExportCell.text(NextSteps.of(template, lead(rank)));
    }

    private ExportCell expectedValue(int rank) {
        return list.expectedValue(rank).isPresent()
                ? new ExportCell.Decimal(list.expectedValue(rank).getAsDouble())
                : new ExportCell.Blank();
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
                choices.isEmpty() ? List.of() : List.of(choices.split(",")),
                ExportColumn.Use.SHOWN);
    }

    /// The columns of the file that stand behind ours. Contacts are there already, unless several of them share a
    /// cell; the id and the owner are there already too.
    private List<String> sourceNames() {
        List<String> all = list.leads().schema().names();
        List<String> hidden = new ArrayList<>(options.withContacts() ? List.of() : contacts.all());
        Optional<List<String>> picked = options.choices().columns();
        if (picked.isPresent()) {
            return picked.get().stream()
                    .filter(all::contains)
                    .filter(name -> !hidden.contains(name))
                    .toList();
        }
        hidden.addAll(Contact.shownWhole(contacts));
        OwnerList.column(list, options.choices().owners()).ifPresent(hidden::add);
        String ourId = Texts.get("scoring.column.id");
        return all.stream()
                .filter(name -> !hidden.contains(name))
                .filter(name -> !(isId(name) && name.equals(ourId)))
                .toList();
    }

    private boolean isId(String name) {
        return list.columns().id().filter(name::equals).isPresent();
    }

    private List<ExportColumn> origin() {
        String scoredAt = scoredAt(options);
        String model = list.card().title();
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
}
