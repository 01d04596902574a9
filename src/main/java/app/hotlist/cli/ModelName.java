package app.hotlist.cli;

import app.hotlist.model.LeadModel;
import app.hotlist.workspace.ModelRegistry;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;

/// A registered model as one word of a command: `autumn-leads` or, with a version, `autumn-leads@v2`.
record ModelName(String name, Optional<Integer> version) {

    private static final Pattern WITH_VERSION = Pattern.compile("(.+)@v(\\d{1,9})");

    static ModelName parse(String text) {
        Matcher both = WITH_VERSION.matcher(text);
        return both.matches()
                ? new ModelName(both.group(1), Optional.of(Integer.valueOf(both.group(2))))
                : new ModelName(text, Optional.empty());
    }

    /// A version as the command line writes and reads it.
    static String of(String id, int version) {
        return id + "@v" + version;
    }

    /// A registered model as the command line writes and reads it.
    static String of(ModelRegistry registry, LeadModel model) {
        return of(registry.id(), model.card().registered().orElseThrow().version());
    }

    /// For picocli.
    static final class Converter implements ITypeConverter<ModelName> {
        @Override
        public ModelName convert(String value) {
            return parse(value);
        }
    }
}
