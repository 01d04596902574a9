package app.hotlist.workspace;

import java.nio.file.Path;
import java.time.Instant;

/// A page that was made and kept.
///
/// @param id unlike all others
/// @param title what it tells of
/// @param kind the name of its template
/// @param page the file
public record SavedReport(String id, String title, String kind, Instant madeAt, Path page) {}
