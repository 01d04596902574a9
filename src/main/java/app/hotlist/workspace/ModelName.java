package app.hotlist.workspace;

import app.hotlist.model.LeadModel;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A registered model as one word: `autumn-leads` or, with a version, `autumn-leads@v2`.
///
/// @param name of the model or its project
public record ModelName(String name, Optional<Integer> version) {

    private static final Pattern WITH_VERSION = Pattern.compile("(.+)@v(\\d{1,9})");

    /// Every text is a name; at the end of it there may be a version.
    public static ModelName parse(String text) {
        Matcher both = WITH_VERSION.matcher(text);
        return both.matches()
                ? new ModelName(both.group(1), Optional.of(Integer.valueOf(both.group(2))))
                : new ModelName(text, Optional.empty());
    }

    /// A version as it is written and read.
    public static String of(String id, int version) {
        return id + "@v" + version;
    }

    /// A registered model as it is written and read.
    public static String of(ModelRegistry registry, LeadModel model) {
        return of(registry.id(), model.card().registered().orElseThrow().version());
    }
}
