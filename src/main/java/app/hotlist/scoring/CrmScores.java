package app.hotlist.scoring;

import app.hotlist.base.Progress;
import app.hotlist.model.ScoredLead;
import app.hotlist.table.Column;
import app.hotlist.table.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A file for a CRM: CSV as programs read it, with the headers that the CRM knows.
///
/// @param mapping its columns
record CrmScores(ScoreOptions options, CrmMapping mapping) implements ScoreWriter {

    @Override
    public void writeTo(OutputStream out, ScoredList list, Progress progress) throws IOException {
        List<IntFunction<String>> cells = mapping.fields().stream()
                .map(field -> cut(cell(list, field), field.longest()))
                .toList();
        try (CsvWriter rows = CsvWriter.exact(out)) {
            rows.row(mapping.fields().stream().map(CrmField::header).toList());
            int[] ranks = ExportColumns.ranks(list, options).toArray();
            for (int i = 0; i < ranks.length; i++) {
                int rank = ranks[i];
                rows.row(cells.stream().map(cell -> cell.apply(rank)).toList());
                ScoreWriter.report(i + 1, ranks.length, progress);
            }
        }
    }

    private IntFunction<String> cell(ScoredList list, CrmField field) {
        return switch (field.content()) {
            case LEAD_ID -> rank -> list.lead(rank).id();
            case EMAIL -> email(list);
            case CHANCE ->
                rank -> String.format(Locale.ROOT, "%.4f", list.lead(rank).chance());
            case SCORE -> rank -> Long.toString(Math.round(100 * list.lead(rank).chance()));
            case TIER -> rank -> list.lead(rank).tier().name();
            case REASONS -> rank -> reasons(list.lead(rank));
            case NEXT_STEP ->
                rank -> NextSteps.of(
                        options.choices().steps().getOrDefault(list.lead(rank).tier(), ""), list.lead(rank));
            case OWNER -> OwnerList.of(list, options.choices().owners());
            case EXPECTED_VALUE ->
                rank -> list.expectedValue(rank).isPresent()
                        ? Long.toString(Math.round(list.expectedValue(rank).getAsDouble()))
                        : "";
            case TREND -> rank -> trend(list.row(rank));
            case MODEL -> _ -> list.card().title();
            case SCORED_AT -> _ -> ExportColumns.scoredAt(options);
            case COLUMN -> column(list, field.column());
        };
    }

    /// In the words that Dynamics has for it; other CRMs take any.
    private String trend(int row) {
        return options.context()
                .trends()
                .flatMap(trends -> trends.of(row))
                .map(trend -> switch (trend.way()) {
                    case UP -> "Improving";
                    case SAME -> "Steady";
                    case DOWN -> "Declining";
                })
                .orElse("Not enough info");
    }

    /// A list without personal data has no address.
    private IntFunction<String> email(ScoredList list) {
        Optional<String> address = ContactColumns.among(list.columns().carried()).reach().stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).contains("mail"))
                .findFirst();
        return column(list, options.withContacts() ? address : Optional.empty());
    }

    private IntFunction<String> column(ScoredList list, Optional<String> name) {
        Optional<Column> column = name.filter(list.leads()::has)
                .filter(known -> !ExportColumns.leftOut(list, options).contains(known))
                .map(list.leads()::column);
        return column.<IntFunction<String>>map(values -> rank -> values.text(list.row(rank)))
                .orElse(_ -> "");
    }

    private static String reasons(ScoredLead lead) {
        return Stream.concat(lead.reasons().stream(), lead.against().stream())
                .map(ExportColumns::sentence)
                .collect(Collectors.joining("; "));
    }

    /// At a word's end, with a mark that something is missing.
    private static IntFunction<String> cut(IntFunction<String> cell, int longest) {
        return rank -> {
            String text = cell.apply(rank);
            if (text.length() <= longest) {
                return text;
            }
            int blank = text.lastIndexOf(' ', longest - 1);
            int end = blank > longest / 2 ? blank : longest - 1;
            return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
        };
    }
}
