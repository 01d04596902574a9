package app.hotlist.gui.figure;

/// What the user chose in a chart: a point of a curve, a bar, a cell.
///
/// @param dataset which of the plot's sets of data; 0 where there is one
/// @param series which curve or row of bars in it, from 0, in the order in which they were given
/// @param index which point or bar of that, from 0
/// @param x where it is, in units of the horizontal axis; for bars of categories the same as `index`
/// @param y how high it is, in units of the vertical axis
public record Pick(int dataset, int series, int index, double x, double y) {}
