package app.hotlist.scoring;

/// A lead that got no score.
///
/// @param line its line in the file, counted from 1
/// @param reason why, in one sentence
public record NotScored(long line, String reason) {}
