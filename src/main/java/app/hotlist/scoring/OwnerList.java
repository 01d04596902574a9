package app.hotlist.scoring;

import app.hotlist.base.Texts;
import app.hotlist.table.Column;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/// Who calls the lead of each rank.
final class OwnerList {

    private OwnerList() {}

    /// The owner of each rank; empty where there is none.
    static IntFunction<String> of(ScoredList list, Owners owners) {
        return switch (owners) {
            case Owners.OfFile file ->
                file.in(list.leads().schema().names())
                        .map(name -> ofColumn(list, list.leads().column(name)))
                        .orElse(_ -> "");
            case Owners.Shared(List<String> names) -> dealt(list, names);
        };
    }

    private static IntFunction<String> ofColumn(ScoredList list, Column column) {
        return rank -> column.isMissing(list.row(rank)) ? "" : column.text(list.row(rank));
    }

    /// In call order, each lead to whoever has the least to expect so far, the fewest leads among equals: at every
    /// depth of the list the shares differ by no more than one lead's expected value.
    private static IntFunction<String> dealt(ScoredList list, List<String> names) {
        double[] expected = new double[names.size()];
        int[] leads = new int[names.size()];
        int[] owner = new int[list.size()];
        for (int rank = 0; rank < owner.length; rank++) {
            int next = 0;
            for (int i = 1; i < expected.length; i++) {
                if (expected[i] < expected[next] || (expected[i] == expected[next] && leads[i] < leads[next])) {
                    next = i;
                }
            }
            owner[rank] = next;
            expected[next] += list.expectedValue(rank).orElse(list.lead(rank).chance());
            leads[next]++;
        }
        return rank -> names.get(owner[rank]);
    }

    /// The column that names the owner, if the file does.
    static Optional<String> column(ScoredList list, Owners owners) {
        return switch (owners) {
            case Owners.OfFile file -> file.in(list.leads().schema().names());
            case Owners.Shared _ -> Optional.empty();
        };
    }

    /// The rows of each owner among those that the options ask for; those of nobody under a word for it.
    static Map<String, Set<Integer>> rows(ScoredList list, ScoreOptions options) {
        ScoredList ordered = list.inCallOrder(options.context().money());
        IntFunction<String> owner = of(ordered, options.choices().owners());
        Map<String, Set<Integer>> rows = new LinkedHashMap<>();
        ExportColumns.ranks(ordered, options).forEach(rank -> {
            String name = owner.apply(rank).strip();
            rows.computeIfAbsent(name.isEmpty() ? Texts.get("scoring.nobody") : name, _ -> new HashSet<>())
                    .add(ordered.row(rank));
        });
        return rows;
    }

    /// The file for an owner: `list_Anna-Brink.xlsx` beside `list.xlsx`.
    static Path file(Path out, String owner) {
        String name = String.valueOf(out.getFileName());
        int dot = name.lastIndexOf('.');
        String plain = owner.replaceAll("[^\\p{L}\\p{N}]+", "-");
        return out.resolveSibling("%s_%s%s".formatted(name.substring(0, dot), plain, name.substring(dot)));
    }
}
