package app.hotlist.model;

import app.hotlist.table.Schema;

/// Which data a model was trained on.
///
/// @param fileName without its folder
/// @param sha256 of the file, in hexadecimal
/// @param rows of the file with an outcome
/// @param positives how many of them bought
public record DataFingerprint(String fileName, String sha256, long rows, long positives, Schema schema) {}
