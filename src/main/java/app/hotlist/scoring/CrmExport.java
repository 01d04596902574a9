package app.hotlist.scoring;

/// What to write of a list for a CRM.
///
/// @param options which leads, and whether with personal data
/// @param mapping the columns
public record CrmExport(ScoreOptions options, CrmMapping mapping) {}
