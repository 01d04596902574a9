package app.hotlist.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Which columns of a file may be meant by those that it lacks, by how alike the names are.
///
/// Two names are as alike as the larger of two shares: of the words that they have in common among all their words,
/// and of the letters that need no change among those of the longer name (V. Levenshtein's distance, 1966). Where all
/// words of the one are among those of the other they are three quarters alike at least.
final class LikeNames {

    /// Names that are less alike are no suggestion.
    private static final double LEAST = 0.6;

    private static final double CONTAINED = 0.75;

    private record Pair(String lacking, String offered, double alike) {}

    private LikeNames() {}

    /// The likeliest of the offered names for each lacking one, no name twice; nothing for a name that none is like.
    static Map<String, String> of(List<String> lacking, List<String> offered) {
        List<Pair> pairs = new ArrayList<>();
        for (String one : lacking) {
            for (String other : offered) {
                double alike = alike(one, other);
                if (alike >= LEAST) {
                    pairs.add(new Pair(one, other, alike));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::alike).reversed());
        Map<String, String> suggested = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        for (Pair pair : pairs) {
            if (!suggested.containsKey(pair.lacking()) && taken.add(pair.offered())) {
                suggested.put(pair.lacking(), pair.offered());
            }
        }
        return suggested;
    }

    /// In [0, 1]; 1 for names that differ in case and signs only.
    static double alike(String one, String other) {
        List<String> words = words(one);
        List<String> others = words(other);
        if (words.isEmpty() || others.isEmpty()) {
            return 0;
        }
        Set<String> common = new HashSet<>(words);
        common.retainAll(new HashSet<>(others));
        Set<String> all = new HashSet<>(words);
        all.addAll(others);
        double byWords = (double) common.size() / all.size();
        boolean contained = common.size() == Math.min(new HashSet<>(words).size(), new HashSet<>(others).size());
        return Math.max(contained ? Math.max(CONTAINED, byWords) : byWords, byLetters(words, others));
    }

    private static double byLetters(List<String> words, List<String> others) {
        String one = String.join("", words);
        String other = String.join("", others);
        return 1 - (double) distance(one, other) / Math.max(one.length(), other.length());
    }

    private static int distance(String one, String other) {
        int[] before = new int[other.length() + 1];
        for (int i = 0; i < before.length; i++) {
            before[i] = i;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] now = new int[before.length];
            now[0] = i;
            for (int j = 1; j < now.length; j++) {
                int changed = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(changed, 1 + Math.min(before[j], now[j - 1]));
            }
            before = now;
        }
        return before[other.length()];
    }

    /// Small letters; `LeadSource` and `lead_source` are `lead` and `source`.
    private static List<String> words(String name) {
        String parted = name.replaceAll("(\\p{Ll})(\\p{Lu})", "$1 $2").toLowerCase(Locale.ROOT);
        return List.of(parted.split("[^\\p{L}\\p{N}]+")).stream()
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
