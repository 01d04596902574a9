package app.hotlist.table;

import app.hotlist.base.Texts;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// How the columns of a file fit those that are known from elsewhere.
///
/// A column is found by its very name, or else by one that differs in case, blanks, underscores, hyphens, other signs
/// and accents only: `Lead-Source`, `lead source` and `LEAD_SOURCE` are the same. Where two columns of either side are
/// the same in this sense, none of them is guessed to be meant.
///
/// @param found the known columns that the file has, in the known order, and what the file calls them
/// @param added columns of the file that are not known, in its order
/// @param missing known columns that the file does not have, in the known order
public record HeaderMatch(Map<String, String> found, List<String> added, List<String> missing) {

    private static final Pattern ACCENT = Pattern.compile("\\p{M}");
    private static final Pattern SIGN = Pattern.compile("[^\\p{L}\\p{N}]");

    public HeaderMatch {
        found = Collections.unmodifiableMap(new LinkedHashMap<>(found));
        added = List.copyOf(added);
        missing = List.copyOf(missing);
    }

    /// Matches names.
    ///
    /// @param known no name twice
    /// @param header the names of a file's columns, none twice
    public static HeaderMatch of(List<String> known, List<String> header) {
        Set<String> exact = new HashSet<>(header);
        exact.retainAll(new HashSet<>(known));
        Map<String, Optional<String>> offered = byKey(header, exact);
        Map<String, Optional<String>> asked = byKey(known, exact);
        Map<String, String> found = new LinkedHashMap<>();
        for (String name : known) {
            if (exact.contains(name)) {
                found.put(name, name);
            } else if (asked.getOrDefault(key(name), Optional.empty()).isPresent()) {
                offered.getOrDefault(key(name), Optional.empty()).ifPresent(other -> found.put(name, other));
            }
        }
        Set<String> taken = new HashSet<>(found.values());
        return new HeaderMatch(
                found,
                header.stream().filter(name -> !taken.contains(name)).toList(),
                known.stream().filter(name -> !found.containsKey(name)).toList());
    }

    /// The names without those that match exactly, by what they have in common; nothing where two have it.
    private static Map<String, Optional<String>> byKey(List<String> names, Set<String> exact) {
        Map<String, Optional<String>> byKey = new HashMap<>();
        for (String name : names) {
            if (!exact.contains(name)) {
                byKey.merge(key(name), Optional.of(name), (_, _) -> Optional.empty());
            }
        }
        byKey.remove("");
        return byKey;
    }

    /// What a name has in common with other ways of writing it.
    public static String key(String name) {
        String plain =
                ACCENT.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        return SIGN.matcher(plain.toUpperCase(Locale.ROOT)).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /// What files with the same columns have in common, whatever the columns' order, case, signs and accents: 64 small
    /// hexadecimal digits.
    public static String fingerprint(List<String> header) {
        return Sha256.of(header.stream().map(HeaderMatch::key).sorted().collect(Collectors.joining("\n")));
    }

    /// The known columns that the file calls otherwise, in the known order, and what it calls them.
    public Map<String, String> renamed() {
        Map<String, String> renamed = new LinkedHashMap<>(found);
        renamed.entrySet().removeIf(column -> column.getKey().equals(column.getValue()));
        return renamed;
    }

    /// Whether the file has every known column and no other, whatever it calls them.
    public boolean same() {
        return added.isEmpty() && missing.isEmpty();
    }

    /// The renamed columns as people read them: `Source (was: Lead Source)`.
    public List<String> renamedTitles() {
        List<String> titles = new ArrayList<>();
        renamed().forEach((known, now) -> titles.add(Texts.get("table.renamed", now, known)));
        return titles;
    }
}
