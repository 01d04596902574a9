package app.hotlist.table;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A file of leads in whatever form, and the tables that it offers.
///
/// A text and a compressed text hold one table; an archive offers its texts, a workbook its sheets that have rows.
/// Open one of them with [OpenLeads#open].
///
/// @param parts at least one
public record LeadFile(Path path, LeadFormat format, List<LeadPart> parts) {

    public LeadFile {
        parts = List.copyOf(parts);
    }

    /// Looks at a file: at its first bytes, and at the list of sheets or entries.
    ///
    /// @throws app.hotlist.base.UserException if it cannot be read, is damaged, or has no table in it
    public static LeadFile of(Path file) {
        LeadFormat format = LeadFormat.of(file);
        List<String> names = switch (format) {
            case TEXT, GZIP, PARQUET -> List.of("");
            case ZIP -> ZipText.names(file);
            case XLSX -> SheetText.names(file);
        };
        return new LeadFile(
                file,
                format,
                names.stream().map(name -> new LeadPart(file, format, name)).toList());
    }

    /// The part of that name, in any case and with or without the ending of a text; without a name the only part.
    ///
    /// @throws app.hotlist.base.UserException if there is none such, or more than one to choose from
    public LeadPart part(Optional<String> name) {
        if (name.isPresent()) {
            return parts.stream()
                    .filter(part -> part.isCalled(name.get().strip()))
                    .findFirst()
                    .orElseThrow(() -> LeadFileProblem.NO_SUCH_PART.with(path, name.get(), names()));
        }
        if (parts.size() > 1) {
            throw LeadFileProblem.WHICH_PART.with(path, names());
        }
        return parts.getFirst();
    }

    private String names() {
        return parts.stream().map(LeadPart::name).collect(Collectors.joining(", "));
    }
}
