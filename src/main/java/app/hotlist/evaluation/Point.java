package app.hotlist.evaluation;

/// One point of a curve: where calling every lead from some chance on leads to.
///
/// @param x along the curve's horizontal axis, in [0, 1]
/// @param y along its vertical axis, in [0, 1]
/// @param threshold the lowest chance that is called; infinite at the start, where nobody is
public record Point(double x, double y, double threshold) {}
