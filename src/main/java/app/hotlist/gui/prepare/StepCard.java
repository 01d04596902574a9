package app.hotlist.gui.prepare;

import app.hotlist.recipe.Recipe;
import app.hotlist.recipe.Step;
import app.hotlist.recipe.StepKind;
import app.hotlist.recipe.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// A step as the screen shows it, on or off.
///
/// @param position where in the recipe the step is, or would be if it were on
/// @param on whether the recipe has it
/// @param suggested the suggested step it goes back to; empty if the user added it
/// @param why the reason it was suggested; empty if the user added it
public record StepCard(int position, Step step, boolean on, Optional<Step> suggested, String why) {

    /// All steps of the recipe, and in between the suggested ones that it lacks.
    ///
    /// @param last what became of a suggested step before it was switched off
    static List<StepCard> of(Suggestion suggestion, Recipe recipe, UnaryOperator<Step> last) {
        List<Step> wanted = suggestion.recipe().steps();
        List<Step> steps = recipe.steps();
        int[] partner = partners(wanted, steps);
        List<StepCard> cards = new ArrayList<>();
        int shown = 0;
        for (int position = 0; position < steps.size(); position++) {
            int mine = partner[position];
            for (; shown < mine; shown++) {
                if (isFree(shown, partner)) {
                    cards.add(off(suggestion, shown, position, last));
                }
            }
            shown = Math.max(shown, mine + 1);
            cards.add(on(suggestion, mine, position, steps.get(position)));
        }
        for (; shown < wanted.size(); shown++) {
            if (isFree(shown, partner)) {
                cards.add(off(suggestion, shown, steps.size(), last));
            }
        }
        return List.copyOf(cards);
    }

    private static StepCard off(Suggestion suggestion, int wanted, int position, UnaryOperator<Step> last) {
        Step step = suggestion.recipe().steps().get(wanted);
        return new StepCard(
                position,
                last.apply(step),
                false,
                Optional.of(step),
                suggestion.reasons().get(wanted).text());
    }

    private static StepCard on(Suggestion suggestion, int wanted, int position, Step step) {
        if (wanted < 0) {
            return new StepCard(position, step, true, Optional.empty(), "");
        }
        return new StepCard(
                position,
                step,
                true,
                Optional.of(suggestion.recipe().steps().get(wanted)),
                suggestion.reasons().get(wanted).text());
    }

    private static boolean isFree(int wanted, int[] partner) {
        for (int taken : partner) {
            if (taken == wanted) {
                return false;
            }
        }
        return true;
    }

    /// For every step of the recipe the suggested one it came from, or -1. Equal ones find each other first,
    /// then those of the same kind, in order.
    private static int[] partners(List<Step> wanted, List<Step> steps) {
        int[] partner = new int[steps.size()];
        for (int i = 0; i < partner.length; i++) {
            partner[i] = wanted.indexOf(steps.get(i));
        }
        for (int i = 0; i < partner.length; i++) {
            for (int j = 0; partner[i] < 0 && j < wanted.size(); j++) {
                if (StepKind.of(wanted.get(j)) == StepKind.of(steps.get(i)) && isFree(j, partner)) {
                    partner[i] = j;
                }
            }
        }
        return partner;
    }
}
