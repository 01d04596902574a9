package app.hotlist.report;

import app.hotlist.base.Texts;
import app.hotlist.table.Imported;
import app.hotlist.table.LeadFormat;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// What is in a file of leads and what is wrong with it, as a page to hand on.
///
/// First what needs a look, then every column, then the rows that were repaired or set aside. Nothing in it names a
/// person or a way to reach one: of ids, contacts, owners and free texts it has counts only.
public final class ProfileReport {

    private ProfileReport() {}

    /// Writes the page, whole or not at all, replacing what was there.
    ///
    /// @param out an `.html` file
    /// @param made when; the same input at the same time gives the same bytes
    /// @throws app.hotlist.base.UserException if the file cannot be written
    public static void write(Path out, Profiled profiled, Instant made) {
        String name = profiled.imported().part().title();
        Element subtitle = Element.of("p", "muted")
                .words(Texts.get("report.profile.subtitle", writing(profiled.imported()), Page.when(made)));
        Columns columns = new Columns(profiled);
        new Page(Texts.get("report.profile.title", name), subtitle)
                .section("overview", Texts.get("report.overview"), new Overview(profiled).element(), List.of())
                .section("look", Texts.get("report.look"), new Looks(profiled).element(), List.of())
                .section("checks", Texts.get("report.checks"), new Checks(profiled).element(), List.of())
                .section("blanks", Texts.get("report.blanks"), new Blanks(profiled.profile()).element(), List.of())
                .section("columns", Texts.get("report.columns"), columns.element(), columns.contents())
                .section("rows", Texts.get("report.rows"), new Rows(profiled).element(), List.of())
                .section("reading", Texts.get("report.reading"), reading(), List.of())
                .write(out);
    }

    /// How the file is written; workbooks and tables have no dialect.
    private static String writing(Imported imported) {
        LeadFormat format = imported.part().format();
        return switch (format) {
            case TEXT, GZIP, ZIP -> imported.dialect().sentence();
            case XLSX, PARQUET -> format.title();
        };
    }

    private static Element reading() {
        return Element.of("ul", "notes")
                .add(
                        Element.of("li").words(Texts.get("report.reading.interval")),
                        Element.of("li").words(Texts.get("report.reading.average")),
                        Element.of("li").words(Texts.get("report.reading.discretion", Discretion.FEWEST)));
    }
}
