package app.hotlist.gui.figure;

/// A place in a chart that can move without the chart being drawn anew: a line from top to bottom, a dot, a few words.
///
/// @param x in units of the horizontal axis
/// @param y where on the line the dot is, in units of the vertical axis; `NaN` for none
/// @param words what stands beside it in bold
/// @param more what stands below that, quietly; may be empty
public record Mark(double x, double y, String words, String more) {}
