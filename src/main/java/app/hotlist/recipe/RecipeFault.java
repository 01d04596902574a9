package app.hotlist.recipe;

import app.hotlist.base.Problem;
import java.util.OptionalInt;

/// What is wrong with a recipe, and where.
///
/// @param place which of [Recipe#allSteps] does not fit; empty if it is the recipe as a whole
public record RecipeFault(OptionalInt place, Problem problem) {}
