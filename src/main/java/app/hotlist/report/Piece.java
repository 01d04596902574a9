package app.hotlist.report;

/// What can be in an element: another element, or words.
sealed interface Piece permits Element, Piece.Words {

    /// Words as they are meant; they are escaped when they are written.
    record Words(String words) implements Piece {}
}
