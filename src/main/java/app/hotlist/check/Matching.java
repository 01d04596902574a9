package app.hotlist.check;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.List;

/// The whole value has a certain form, such as `[A-Z]{2}-[0-9]+`.
///
/// @param pattern a regular expression as RE2 has them: without look-around and back references, and therefore read
///     in time proportional to the text
public record Matching(String column, String pattern) implements Rule {

    public Matching {
        try {
            Pattern.compile(pattern);
        } catch (PatternSyntaxException failure) {
            throw new IllegalArgumentException(failure.getMessage(), failure);
        }
    }

    @Override
    public List<String> columns() {
        return List.of(column);
    }
}
