package app.hotlist.gui.prepare;

import app.hotlist.recipe.Recipe;
import app.hotlist.recipe.Step;
import app.hotlist.recipe.StepKind;
import app.hotlist.recipe.Suggestion;
import app.hotlist.recipe.SwitchedStep;
import java.util.ArrayList;
import java.util.List;

/// A step as the screen shows it, on or off.
///
/// @param place which of all steps of the recipe it is
/// @param on whether it is done
/// @param why the reason it was suggested; empty if the user added it
public record StepCard(int place, Step step, boolean on, String why) {

    /// All steps of the recipe, with the reasons of those that were suggested.
    static List<StepCard> of(Suggestion suggestion, Recipe recipe) {
        List<Step> steps = recipe.allSteps().stream().map(SwitchedStep::step).toList();
        int[] partner = partners(suggestion.recipe().steps(), steps);
        List<StepCard> cards = new ArrayList<>();
        for (int place = 0; place < partner.length; place++) {
            String why = partner[place] < 0
                    ? ""
                    : suggestion.reasons().get(partner[place]).text();
            cards.add(new StepCard(
                    place, steps.get(place), recipe.allSteps().get(place).on(), why));
        }
        return List.copyOf(cards);
    }

    /// For every step the one it came from, or -1. Equal ones find each other first, then those of the same kind,
    /// in order.
    static int[] partners(List<Step> from, List<Step> steps) {
        int[] partner = new int[steps.size()];
        for (int i = 0; i < partner.length; i++) {
            int equal = from.indexOf(steps.get(i));
            partner[i] = isFree(equal, partner, i) ? equal : -1;
        }
        for (int i = 0; i < partner.length; i++) {
            for (int j = 0; partner[i] < 0 && j < from.size(); j++) {
                if (StepKind.of(from.get(j)) == StepKind.of(steps.get(i)) && isFree(j, partner, partner.length)) {
                    partner[i] = j;
                }
            }
        }
        return partner;
    }

    private static boolean isFree(int wanted, int[] partner, int until) {
        for (int i = 0; i < until; i++) {
            if (partner[i] == wanted) {
                return false;
            }
        }
        return true;
    }
}
