package app.hotlist.recipe;

/// A step that is switched off, as a file keeps it.
///
/// @param place how many steps come before it, on or off
public record OffStep(int place, Step step) {}
