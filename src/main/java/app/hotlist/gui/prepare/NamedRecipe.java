package app.hotlist.gui.prepare;

import app.hotlist.recipe.Recipe;

/// A recipe that was used before, such as that of a run.
///
/// @param name what the user knows it by
public record NamedRecipe(String name, Recipe recipe) {}
