package app.hotlist.scoring;

import app.hotlist.evaluation.Metrics;
import app.hotlist.model.DataFingerprint;
import app.hotlist.model.ModelCard;
import app.hotlist.model.ModelSpec;
import app.hotlist.model.Reason;
import app.hotlist.model.ScoredLead;
import app.hotlist.model.Tier;
import app.hotlist.model.Tiers;
import app.hotlist.recipe.NewLevelUse;
import app.hotlist.recipe.Recipe;
import app.hotlist.table.CategoryColumn;
import app.hotlist.table.ColumnSpec;
import app.hotlist.table.ColumnType;
import app.hotlist.table.DateColumn;
import app.hotlist.table.ImportReport;
import app.hotlist.table.NumberColumn;
import app.hotlist.table.Schema;
import app.hotlist.table.Table;
import app.hotlist.table.Target;
import app.hotlist.table.TextColumn;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Scored lists made by hand, for the tests of the writers.
final class ScoredLists {

    static final Instant SCORED_AT = Instant.parse("2026-03-01T14:05:06.789Z");

    static final ScoreOptions OPTIONS = new ScoreOptions(Set.of(Tier.A, Tier.B), true, SCORED_AT, ZoneOffset.UTC);

    static final Tiers RULE = new Tiers(0.7, 0.5, 0.3);

    /// Texts that a spreadsheet likes to spoil.
    static final List<String> NASTY = List.of(
            "0123",
            "+420 602 123 456",
            "12345678901234567890",
            "=HYPERLINK(\"http://evil.example\",\"click\")",
            "@SUM(A1)",
            "-5+3",
            "😀 Zoë “quoted”",
            "שלום עולם",
            "two\r\nlines",
            " blanks around ",
            "a,b;c\"d\"",
            "<b>&amp;</b>",
            "1/2",
            "TRUE",
            "\ttab");

    private ScoredLists() {}

    /// The options with these choices.
    static ScoreOptions with(ExportChoices choices) {
        return new ScoreOptions(choices, SCORED_AT, ZoneOffset.UTC, ExportContext.NONE);
    }

    /// Five leads, one of each tier and one without an id; the last line of the file was set aside.
    static ScoredList five() {
        Table leads = Table.of(
                TextColumn.of("Prospect ID", "0001", "0002", null, "0004", "0005"),
                NumberColumn.of("Visits", 3, Double.NaN, 1, 7.5, 0),
                CategoryColumn.of("Lead Source", "Google", "TikTok", "Google", "Reference", null),
                DateColumn.of(
                        "Created", day("2026-02-01"), DateColumn.MISSING, day("2026-02-03"), day("2026-02-04"), 0),
                TextColumn.of("Phone", "+420602123456", "0800 123", "1", "2", null));
        List<ScoredList.Placed> scored = List.of(
                placed(0, 2, lead("0001", 0.42, Tier.C)),
                placed(1, 3, lead("0002", 0.12, Tier.D)),
                placed(
                        3,
                        5,
                        new ScoredLead(
                                "0004",
                                0.876,
                                Tier.A,
                                List.of(
                                        new Reason("Lead Source", "Reference", 0.312),
                                        new Reason("Visits", "7.5", 0.104)),
                                Optional.of(new Reason("Created", "2026-02-04", -0.026)))),
                placed(4, 6, lead("0005", 0.55, Tier.B)));
        ColumnMatch match = new ColumnMatch(
                new Schema(List.of(
                        new ColumnSpec("Visits", ColumnType.NUMBER),
                        new ColumnSpec("Lead Source", ColumnType.CATEGORY),
                        new ColumnSpec("Created", ColumnType.DATE))),
                List.of(),
                List.of(),
                List.of("Prospect ID", "Phone"),
                Map.of(),
                List.of(),
                Map.of(),
                Optional.of("Prospect ID"));
        ScoredList.Notes notes = new ScoredList.Notes(
                match,
                new LeadCheck(
                        List.of(new NewLevels("Lead Source", NewLevelUse.AS_OTHER, Map.of("TikTok", 1))),
                        Map.of(),
                        List.of()),
                Map.of(),
                List.of(
                        new NotScored(4, "The lead has no ID: the column Prospect ID is empty."),
                        new NotScored(7, "Too many values.")),
                0,
                List.of(),
                Optional.empty(),
                new ImportReport(6, 5, 0, 1, List.of(), Map.of(), List.of()));
        return new ScoredList(leads, scored, origin(), notes);
    }

    /// One lead for each of these texts, which stand in the column "Text" and are their ids.
    static ScoredList of(List<String> texts) {
        List<ScoredList.Placed> scored = new ArrayList<>();
        for (int row = 0; row < texts.size(); row++) {
            scored.add(placed(row, row + 2L, lead(texts.get(row), 0.9 - row * 1e-4, Tier.A)));
        }
        ColumnMatch match = new ColumnMatch(
                new Schema(List.of()),
                List.of(),
                List.of(),
                List.of("Text"),
                Map.of(),
                List.of(),
                Map.of(),
                Optional.of("Text"));
        ImportReport report = new ImportReport(texts.size(), texts.size(), 0, 0, List.of(), Map.of(), List.of());
        return new ScoredList(
                Table.of(TextColumn.of("Text", texts.toArray(String[]::new))),
                scored,
                origin(),
                new ScoredList.Notes(
                        match, LeadCheck.NOTHING, Map.of(), List.of(), 0, List.of(), Optional.empty(), report));
    }

    static ScoredList.Origin origin() {
        Metrics metrics = new Metrics(0.8, 0.8, 0.8, 0.8, 0.9, 0.9, 0.4, 0.1, 0.02, 2.4);
        ModelCard card = new ModelCard(
                "autumn",
                ModelSpec.byId("boosted"),
                new Recipe(new Target("Bought", "yes"), Optional.of("Prospect ID"), List.of()),
                42,
                new DataFingerprint("past.csv", "00", 9_000, 3_000, new Schema(List.of())),
                metrics,
                Instant.parse("2026-02-01T10:00:00Z"),
                "0.1.0");
        return new ScoredList.Origin(Path.of("leads", "new-leads.csv"), card, RULE, 0.385);
    }

    private static ScoredLead lead(String id, double chance, Tier tier) {
        return new ScoredLead(id, chance, tier, List.of(), Optional.empty());
    }

    private static ScoredList.Placed placed(int row, long line, ScoredLead lead) {
        return new ScoredList.Placed(row, line, lead);
    }

    private static long day(String date) {
        return LocalDate.parse(date).toEpochDay();
    }
}
