package app.hotlist.scoring.xlsx;

import java.util.List;
import java.util.Optional;

/// What a sheet says after its rows. None of it is tied to a row, so that sorting and filtering leave it right.
///
/// @param filter the header with its rows
/// @param printed what goes onto paper; all of the sheet if nothing is said
/// @param footer of every printed page
public record SheetRules(
        Optional<Area> filter,
        Optional<Area> printed,
        List<Fill> fills,
        List<Bar> bars,
        List<Choices> choices,
        Optional<Footer> footer,
        Optional<SheetPicture> picture) {

    /// Cells that hold exactly that text get a colour.
    ///
    /// @param background six hexadecimal digits
    /// @param font six hexadecimal digits
    public record Fill(Area cells, String text, String background, String font) {}

    /// A bar in each cell, on the fixed scale from 0 to 1.
    ///
    /// @param colour six hexadecimal digits
    public record Bar(Area cells, String colour) {}

    /// The answers that these cells offer; they take no other.
    ///
    /// @param refusal what a spreadsheet says to another answer
    public record Choices(Area cells, List<String> answers, String refusal) {

        /// A spreadsheet takes no longer list in place.
        private static final int LONGEST = 255;

        public Choices {
            answers = List.copyOf(answers);
            if (String.join(",", answers).length() > LONGEST
                    || answers.stream().anyMatch(answer -> answer.contains(","))) {
                throw new IllegalArgumentException("no list for a spreadsheet: " + answers);
            }
        }
    }

    /// Words at the left end of the footer; the page's number stands at the right end.
    public record Footer(String words) {}

    public SheetRules {
        fills = List.copyOf(fills);
        bars = List.copyOf(bars);
        choices = List.copyOf(choices);
    }

    /// No rule at all.
    public static SheetRules none() {
        return new SheetRules(
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    /// These rules with that footer.
    public SheetRules with(Footer other) {
        return new SheetRules(filter, printed, fills, bars, choices, Optional.of(other), picture);
    }

    /// These rules with that picture.
    public SheetRules with(SheetPicture other) {
        return new SheetRules(filter, printed, fills, bars, choices, footer, Optional.of(other));
    }
}
