package app.hotlist.scoring;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Optional;

/// One column of a file for a CRM.
///
/// @param header what the CRM calls it
/// @param content what stands in it
/// @param column the column of the leads' file, for [Content#COLUMN] only
/// @param longest the most characters that the CRM takes; longer texts are cut at a word
public record CrmField(
        String header,
        Content content,
        @JsonSetter(nulls = Nulls.AS_EMPTY) Optional<String> column,
        int longest) {

    /// The most characters of a field without a limit of its own.
    static final int NO_LIMIT = 32_000;

    /// What can stand in a column.
    public enum Content {
        LEAD_ID,
        EMAIL,
        /// In [0, 1], with four decimals.
        CHANCE,
        /// From 0 to 100.
        SCORE,
        TIER,
        /// All reasons, and what speaks against, in sentences.
        REASONS,
        NEXT_STEP,
        OWNER,
        EXPECTED_VALUE,
        TREND,
        MODEL,
        SCORED_AT,
        /// A column of the leads' own file.
        COLUMN
    }

    public CrmField {
        if (header.isBlank() || longest < 1) {
            throw new IllegalArgumentException("no column of a CRM: “%s”, %d".formatted(header, longest));
        }
        if ((content == Content.COLUMN) != column.isPresent()) {
            throw new IllegalArgumentException(header + " names a column exactly if it shows one");
        }
    }

    static CrmField of(String header, Content content) {
        return new CrmField(header, content, Optional.empty(), NO_LIMIT);
    }

    static CrmField of(String header, Content content, int longest) {
        return new CrmField(header, content, Optional.empty(), longest);
    }
}
