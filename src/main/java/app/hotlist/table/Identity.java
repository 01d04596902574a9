package app.hotlist.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// What one lead is known by: texts such as its id or an e-mail address, and the columns in which they mean it. Ready
/// for JSON.
///
/// @param marks at least one
public record Identity(List<Mark> marks) {

    /// In which columns a text means the lead.
    public enum Reach {
        /// In those that are named with it only: "17" may be a number of visits elsewhere.
        NAMED,
        /// In every column.
        EVERY
    }

    /// A text.
    ///
    /// @param text without blanks around it; its case does not count
    /// @param columns names of columns, whose case does not count
    public record Mark(String text, Set<String> columns, Reach reach) {

        public Mark {
            text = text.strip();
            Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
            names.addAll(columns);
            columns = names;
            if (text.isEmpty()) {
                throw new IllegalArgumentException("nobody is known by nothing");
            }
        }

        boolean reaches(String column) {
            return reach == Reach.EVERY || columns.contains(column);
        }
    }

    /// Texts with fewer characters may mean anything.
    private static final int TELLING_LENGTH = 6;

    private static final Pattern ONE_WORD = Pattern.compile("\\p{L}*");

    public Identity {
        marks = List.copyOf(marks);
        if (marks.isEmpty()) {
            throw new IllegalArgumentException("nobody is known by nothing");
        }
    }

    /// Whether a text means one lead wherever it stands, such as "L-10423", "jane@example.com" or "Jane Doe": it has
    /// at least six characters and is not a plain word.
    public static boolean isTelling(String text) {
        return text.strip().length() >= TELLING_LENGTH
                && !ONE_WORD.matcher(text.strip()).matches();
    }

    /// A lead with that text in one of these columns, or, if the text is [telling][#isTelling], in any.
    public static Identity of(String text, Set<String> columns) {
        return new Identity(List.of(new Mark(text, columns, isTelling(text) ? Reach.EVERY : Reach.NAMED)));
    }

    /// A lead with that text in that column.
    public static Identity in(String column, String text) {
        return new Identity(List.of(new Mark(text, Set.of(column), Reach.NAMED)));
    }

    /// The same lead, which has one of these ids as well.
    ///
    /// @param columns in which ids stand
    public Identity withIds(Set<String> ids, Set<String> columns) {
        List<Mark> more = new ArrayList<>(marks);
        Set<String> known = new LinkedHashSet<>();
        marks.forEach(mark -> known.add(mark.text().toLowerCase(Locale.ROOT)));
        for (String id : ids) {
            if (!id.isBlank() && known.add(id.strip().toLowerCase(Locale.ROOT))) {
                more.addAll(of(id, columns).marks());
            }
        }
        return new Identity(more);
    }

    /// All texts.
    public Set<String> texts() {
        Set<String> texts = new LinkedHashSet<>();
        marks.forEach(mark -> texts.add(mark.text()));
        return texts;
    }

    /// The texts that mean the lead wherever they stand.
    public List<String> tellingTexts() {
        return texts().stream().filter(Identity::isTelling).toList();
    }
}
