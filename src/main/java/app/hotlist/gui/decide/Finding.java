package app.hotlist.gui.decide;

/// Something to know before trusting a model.
///
/// @param state whether it speaks for the model
/// @param brief in two or three words, for a chip; empty where it is not worth one
/// @param sentence in full
record Finding(State state, String brief, String sentence) {

    enum State {
        GOOD,
        /// Worth a look.
        OPEN,
        BAD
    }
}
