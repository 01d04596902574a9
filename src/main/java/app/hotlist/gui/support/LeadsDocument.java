package app.hotlist.gui.support;

import app.hotlist.table.ColumnRole;
import app.hotlist.table.CsvDialect;
import app.hotlist.table.ImportOptions;
import app.hotlist.table.Imported;
import app.hotlist.table.RandomSample;
import app.hotlist.table.RowIssue;
import app.hotlist.table.Schema;
import app.hotlist.table.Target;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// What the user decided about past leads, without any lead: enough to read the same ones again. Ready for JSON.
///
/// @param reading how the file is read
/// @param roles the role of every column, by its name
/// @param target what is to be predicted, if that is decided
/// @param checks what the user said while checking
public record LeadsDocument(Reading reading, Map<String, ColumnRole> roles, Optional<Target> target, Checks checks) {

    public LeadsDocument {
        roles = Collections.unmodifiableMap(new TreeMap<>(roles));
    }

    /// How a file is read: the same reading of the same file gives the same table.
    ///
    /// @param part the sheet or entry; empty where a file can hold but one table
    /// @param without repairs that were not wanted
    /// @param sample which rows were taken, if not all of them
    /// @param added what further files add; absent where there is none
    public record Reading(
            FileReference file,
            String part,
            CsvDialect dialect,
            Schema schema,
            Set<RowIssue.Kind> without,
            Optional<RandomSample> sample,

            @JsonSetter(nulls = Nulls.AS_EMPTY) @JsonInclude(JsonInclude.Include.NON_EMPTY)
            List<AddedDocument> added) {

        public Reading {
            added = List.copyOf(added);
            without = Collections.unmodifiableSet(new TreeSet<>(without));
        }

        static Reading of(Leads leads) {
            Imported imported = leads.imported();
            return new Reading(
                    new FileReference(imported.file().toString(), Optional.empty()),
                    imported.part().name(),
                    imported.dialect(),
                    imported.table().schema(),
                    imported.without(),
                    imported.sample(),
                    leads.added().stream().map(AddedDocument::of).toList());
        }

        ImportOptions options() {
            ImportOptions whole =
                    ImportOptions.usual().with(dialect).with(schema).without(without);
            return sample.map(rows -> whole.sample((int) rows.rows(), rows.seed()))
                    .orElse(whole);
        }

        /// The same reading of a file of that kind that lies elsewhere, or of which more is known.
        Reading of(FileReference other) {
            return new Reading(other, part, dialect, schema, without, sample, added);
        }

        /// Whether the same rows come out, wherever the file lies.
        boolean sameAs(Reading other) {
            FileReference nowhere = new FileReference("", Optional.empty());
            boolean sameFile = (file.sha256().isPresent() && other.file.sha256().isPresent())
                    ? file.sha256().equals(other.file.sha256())
                    : file.path().equals(other.file.path());
            return sameFile && of(nowhere).equals(other.of(nowhere));
        }
    }

    static LeadsDocument of(Leads leads) {
        return new LeadsDocument(Reading.of(leads), leads.roles(), leads.target(), leads.checks());
    }

    LeadsDocument with(Reading other) {
        return new LeadsDocument(other, roles, target, checks);
    }
}
