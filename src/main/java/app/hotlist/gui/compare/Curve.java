package app.hotlist.gui.compare;

/// What the chart shows.
enum Curve {
    GAINS,
    LIFT,
    ROC,
    PRECISION_RECALL,
    CALIBRATION
}
