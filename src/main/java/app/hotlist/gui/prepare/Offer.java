package app.hotlist.gui.prepare;

import app.hotlist.gui.support.Strings;
import app.hotlist.recipe.StepGroup;
import app.hotlist.recipe.StepKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One line of the list of steps to add.
sealed interface Offer {

    /// The heading of a group.
    record Heading(StepGroup group) implements Offer {}

    /// A kind of step.
    ///
    /// @param refusal why it cannot be added now; empty if it can
    record Kind(StepKind kind, String refusal) implements Offer {

        boolean isPossible() {
            return refusal.isEmpty();
        }
    }

    /// All kinds that the words speak of, under the headings of their groups.
    ///
    /// @param words what was typed; every word must be found in the title, the sentence or the group, in any case
    /// @param fits whether any column can be worked on
    static List<Offer> matching(String words, Predicate<StepKind> fits) {
        List<String> wanted = Arrays.stream(words.toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        List<Offer> offers = new ArrayList<>();
        for (StepGroup group : StepGroup.values()) {
            List<Offer> found = group.kinds().stream()
                    .filter(kind -> wanted.stream().allMatch(text(group, kind)::contains))
                    .<Offer>map(kind -> new Kind(kind, fits.test(kind) ? "" : refusal(kind)))
                    .toList();
            if (!found.isEmpty()) {
                offers.add(new Heading(group));
                offers.addAll(found);
            }
        }
        return List.copyOf(offers);
    }

    private static String text(StepGroup group, StepKind kind) {
        return Stream.of(group.title(), kind.title(), kind.purpose(), kind.id())
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
    }

    private static String refusal(StepKind kind) {
        return Strings.get("prepare.palette.needs", kind.columnTypes());
    }
}
