package app.hotlist.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Column names as one option's value: `Tags,"Lead Quality, old",City`.
record ColumnNames(List<String> names) {

    ColumnNames {
        names = List.copyOf(names);
    }

    /// The names of all values of a repeated option.
    static List<String> all(List<ColumnNames> values) {
        return values.stream()
                .flatMap(value -> value.names().stream())
                .distinct()
                .toList();
    }

    /// Parts a value at its commas; a name with a comma stands in double quotes, a quote inside it is doubled.
    ///
    /// @throws TypeConversionException if a quote is not closed or a name is blank
    static ColumnNames parse(String value) {
        List<String> names = new ArrayList<>();
        StringBuilder name = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' && quoted && i + 1 < value.length() && value.charAt(i + 1) == '"') {
                name.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                names.add(name.toString().strip());
                name.setLength(0);
            } else {
                name.append(c);
            }
        }
        names.add(name.toString().strip());
        if (quoted) {
            throw new TypeConversionException("the quote is not closed in " + value);
        }
        if (names.stream().anyMatch(String::isBlank)) {
            throw new TypeConversionException("a column name is blank in '" + value + "'");
        }
        return new ColumnNames(names);
    }

    /// For picocli.
    static final class Converter implements ITypeConverter<ColumnNames> {
        @Override
        public ColumnNames convert(String value) {
            return parse(value);
        }
    }
}
