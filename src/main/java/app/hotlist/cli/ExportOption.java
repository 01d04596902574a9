package app.hotlist.cli;

import app.hotlist.evaluation.Money;
import app.hotlist.model.Tier;
import app.hotlist.scoring.CsvForm;
import app.hotlist.scoring.ExportChoices;
import app.hotlist.scoring.ExportChoices.Contacts;
import app.hotlist.scoring.ExportContext;
import app.hotlist.scoring.Owners;
import app.hotlist.scoring.ScoreOptions;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Option;

/// What stands in a call list, as said on the command line.
final class ExportOption {

    /// The forms of CSV that have a name.
    enum Csv {
        EXCEL,
        EXCEL_COMMA,
        MACHINE;

        CsvForm form() {
            return switch (this) {
                case EXCEL -> CsvForm.EXCEL;
                case EXCEL_COMMA -> CsvForm.EXCEL_COMMA;
                case MACHINE -> CsvForm.MACHINE;
            };
        }
    }

    @Option(
            names = "--tiers",
            split = ",",
            paramLabel = "TIER",
            defaultValue = "A,B",
            description = "The tiers on the sheet of hot leads (default: ${DEFAULT-VALUE}).")
    private Set<Tier> tiers = Set.of();

    @Option(names = "--no-contacts", description = "Leave names, companies, telephone numbers and e-mails out.")
    private boolean withoutContacts;

    @Option(
            names = "--columns",
            split = ",",
            paramLabel = "COLUMN",
            description = "The file's own columns to put behind ours; all, if none is named.")
    private List<String> columns = List.of();

    @Option(
            names = "--owners",
            split = ",",
            paramLabel = "NAME",
            description = "Who calls: the leads are dealt out so that each gets about the same expected value.")
    private List<String> owners = List.of();

    @Option(names = "--worth", paramLabel = "AMOUNT", description = "What a sale brings.")
    private Optional<Double> worth = Optional.empty();

    @Option(
            names = "--worth-column",
            paramLabel = "COLUMN",
            description = "The column that says what each sale brings; AMOUNT where it says nothing.")
    private Optional<String> worthColumn = Optional.empty();

    @Option(
            names = "--currency",
            paramLabel = "CODE",
            defaultValue = "",
            description = "How amounts are shown, such as EUR.")
    private String currency = "";

    @Option(
            names = "--csv",
            paramLabel = "FORM",
            defaultValue = "EXCEL",
            description = "How .csv is written: excel, excel_comma (semicolons and decimal commas) or machine (texts"
                    + " exactly as they are: never open such a file in a spreadsheet).")
    private Csv csv = Csv.EXCEL;

    /// The options, with the time and zone of the clock.
    ScoreOptions at(Clock clock) {
        ExportChoices choices = ExportChoices.usual()
                .withTiers(tiers)
                .with(withoutContacts ? Contacts.WITHOUT : Contacts.WITH)
                .withColumns(columns.isEmpty() ? Optional.empty() : Optional.of(columns))
                .with(csv.form());
        return new ScoreOptions(
                owners.isEmpty() ? choices : choices.with(new Owners.Shared(owners)),
                clock.instant(),
                clock.getZone(),
                ExportContext.NONE.withMoney(money()));
    }

    /// A call costs nothing here: that puts no lead before another one.
    private Optional<Money> money() {
        Optional<Money.Worth> brings = worthColumn
                .<Money.Worth>map(column -> new Money.Worth.Column(column, Optional.of(worth.orElse(0.0))))
                .or(() -> worth.map(Money.Worth.Deal::new));
        return brings.map(known -> new Money(known, 0, Optional.of(currency)));
    }
}
