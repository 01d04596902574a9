package app.hotlist.cli;

import app.hotlist.check.RuleResult;
import app.hotlist.check.RuleUse;
import app.hotlist.check.Suspect;
import app.hotlist.table.ColumnProfile;
import app.hotlist.table.ColumnRole;
import app.hotlist.table.ColumnType;
import app.hotlist.table.CsvDialect;
import app.hotlist.table.DateOrder;
import app.hotlist.table.Finding;
import app.hotlist.table.FindingKind;
import app.hotlist.table.ImportReport;
import app.hotlist.table.Imported;
import app.hotlist.table.RandomSample;
import app.hotlist.table.TableProfile;
import app.hotlist.table.Target;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What `hotlist profile --json` prints. Other programs read these names: never change one.
record ProfileDocument(
        Rows rows,
        Dialect dialect,
        Optional<RandomSample> sample,
        Optional<FormerFile.Document> changes,
        Optional<Target> target,
        List<ColumnDocument> columns,
        List<RuleDocument> rules) {

    /// Rows of the file; `read` is the sum of the others.
    record Rows(long read, long used, long repaired, long setAside) {
        static Rows of(ImportReport report) {
            return new Rows(report.read(), report.used(), report.repaired(), report.setAside());
        }
    }

    /// How the file is written; `quote` is empty where quotes mean nothing.
    record Dialect(String delimiter, String quote, String charset, boolean header, String decimal, DateOrder dates) {
        static Dialect of(CsvDialect dialect) {
            return new Dialect(
                    String.valueOf(dialect.delimiter()),
                    dialect.quote() == CsvDialect.NO_QUOTE ? "" : String.valueOf(dialect.quote()),
                    dialect.charset().name(),
                    dialect.header(),
                    String.valueOf(dialect.decimal()),
                    dialect.dates());
        }
    }

    /// One column.
    record ColumnDocument(
            String name,
            ColumnType type,
            ColumnRole role,
            long missing,
            long distinct,
            List<FindingDocument> findings) {}

    /// Something noteworthy, for programs and in words.
    record FindingDocument(FindingKind kind, String text) {
        static FindingDocument of(Finding finding) {
            return new FindingDocument(finding.kind(), finding.text());
        }
    }

    /// A rule that suits the leads, as `train --rules` reads it, in words, and how many rows break it.
    record RuleDocument(RuleUse use, String text, int failures) {
        static RuleDocument of(RuleResult result) {
            return new RuleDocument(result.use(), result.use().rule().text(), result.failures());
        }
    }

    static ProfileDocument of(Imported imported, TableProfile profile, List<Suspect> suspects, List<RuleResult> rules) {
        return new ProfileDocument(
                Rows.of(imported.report()),
                Dialect.of(imported.dialect()),
                imported.sample(),
                Optional.empty(),
                profile.target(),
                profile.columns().stream()
                        .map(column -> column(column, suspects))
                        .toList(),
                rules.stream().map(RuleDocument::of).toList());
    }

    /// The same with what has changed since the former file.
    ProfileDocument with(Optional<FormerFile.Document> found) {
        return new ProfileDocument(rows, dialect, sample, found, target, columns, rules);
    }

    private static ColumnDocument column(ColumnProfile column, List<Suspect> suspects) {
        Stream<FindingDocument> leaks = suspects.stream()
                .filter(suspect -> suspect.column().equals(column.name()))
                .map(suspect -> new FindingDocument(FindingKind.LEAK_SUSPECT, suspect.text()));
        return new ColumnDocument(
                column.name(),
                column.column().type(),
                column.role(),
                column.missing(),
                column.distinct(),
                Stream.concat(column.findings().stream().map(FindingDocument::of), leaks)
                        .toList());
    }
}
