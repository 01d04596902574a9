package app.hotlist.gui.score;

import java.util.BitSet;

/// Leads of the list that a note is about.
///
/// @param title says which ones, in a few words
/// @param rows of the file; not to be changed
public record Picked(String title, BitSet rows) {}
