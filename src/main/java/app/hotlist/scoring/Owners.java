package app.hotlist.scoring;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Who calls which lead.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "owners")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Owners.OfFile.class, name = "file"),
    @JsonSubTypes.Type(value = Owners.Shared.class, name = "shared")
})
public sealed interface Owners {

    /// Whoever the file names.
    ///
    /// @param column the file's column; if none was picked, one that is called like it, if there is one
    record OfFile(Optional<String> column) implements Owners {

        private static final Pattern OWNER = Pattern.compile(
                "((lead|account|contact|record|sales|deal) ?)?(owner|rep|representative|agent)( name)?");

        /// The column among those of a file.
        Optional<String> in(List<String> names) {
            return column.isPresent()
                    ? column.filter(names::contains)
                    : names.stream().filter(OfFile::isOwner).findFirst();
        }

        private static boolean isOwner(String name) {
            String plain = name.replaceAll("[^\\p{L}]+", " ").strip().toLowerCase(Locale.ROOT);
            return OWNER.matcher(plain).matches();
        }
    }

    /// The leads are dealt out among these, so that each gets about the same expected value.
    ///
    /// @param names at least one, all different
    record Shared(List<String> names) implements Owners {

        public Shared {
            names = names.stream()
                    .map(String::strip)
                    .filter(name -> !name.isEmpty())
                    .distinct()
                    .toList();
            if (names.isEmpty()) {
                throw new IllegalArgumentException("leads cannot be dealt out among nobody");
            }
        }
    }
}
