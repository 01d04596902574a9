package app.hotlist.base;

import java.util.List;
import java.util.Locale;

/// One kind of thing that can go wrong and that the user can put right.
///
/// Each package that can fail has one enum of these (`CsvProblem`, `BundleProblem`, …). The texts
/// stand in `i18n/problems.properties` under [#key()] with the endings `.what`, `.where` and `.fix`.
public interface ProblemKind {

    /// The prefix of this enum's keys, such as `csv`.
    String area();

    /// The constant's own name.
    String name();

    /// The key of the texts, such as `csv.unclosed-quote`.
    default String key() {
        return area() + "." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Makes the exception to throw.
    ///
    /// @param details what the texts refer to as `{0}`, `{1}`, …
    default UserException with(Object... details) {
        return new UserException(new Problem(this, List.of(details)));
    }
}
