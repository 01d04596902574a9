package app.hotlist.check;

import app.hotlist.base.Texts;

/// Something about a column that makes it look written after the sale, with its evidence in rows.
public sealed interface Clue {

    /// A value, or range of values, with which nearly all bought, or nearly none.
    ///
    /// @param value as it is shown
    /// @param rows leads with that value and a known outcome
    /// @param buyers those of them that bought
    record Value(String value, long rows, long buyers) implements Clue {

        /// The share that bought, in [0, 1].
        public double rate() {
            return (double) buyers / rows;
        }
    }

    /// That the column is filled in at all; a placeholder such as "Select" is no value.
    ///
    /// @param buyers buyers for whom it is filled in
    /// @param ofBuyers all buyers
    /// @param others leads that did not buy for whom it is filled in
    /// @param ofOthers all leads that did not buy
    record FilledIn(long buyers, long ofBuyers, long others, long ofOthers) implements Clue {}

    /// That its values and the outcome are the same but for their names.
    ///
    /// @param rows leads on which both agree
    /// @param of leads with a known outcome
    record SameAsOutcome(long rows, long of) implements Clue {}

    /// That its day lies after the day on which the lead came in.
    ///
    /// @param column the column with that day
    /// @param rows leads with a later day
    /// @param of leads with both days
    record Later(String column, long rows, long of) implements Clue {}

    /// That it numbers the leads, and the numbers go with the outcome: the file's order gives it away.
    ///
    /// @param distinct different values
    record Numbering(long distinct) implements Clue {}

    /// That its name speaks of what happens at the sale or after.
    ///
    /// @param word the word of the name
    record Name(String word) implements Clue {}

    /// That its name calls it a mark which somebody or another tool gave the lead: such marks are brought up to date
    /// after the first contact.
    ///
    /// @param word the word of the name
    record Mark(String word) implements Clue {}

    /// That it repeats another column, but one value was written over it in some leads, with which another share
    /// bought.
    ///
    /// @param original the column it repeats
    /// @param value what was written over it
    /// @param rows leads with that value and a known outcome
    /// @param buyers those of them that bought
    /// @param ofOthers the share that bought of the other leads, in [0, 1]
    record Overwritten(String original, String value, long rows, long buyers, double ofOthers) implements Clue {

        /// The share that bought where it was written over, in [0, 1].
        public double rate() {
            return (double) buyers / rows;
        }
    }

    /// That it is filled in for exactly the leads for which a suspected column is: both were written at one moment.
    ///
    /// @param suspect that column
    /// @param rows leads with a known outcome for which both are filled in
    record Together(String suspect, long rows) implements Clue {}

    /// The clue in a few words, such as "‘Closed’ → 99 % of 358 bought".
    default String text() {
        return switch (this) {
            case Value value -> Texts.get("check.leak.value", value.value(), value.rate(), value.rows());
            case FilledIn filled ->
                Texts.get(
                        "check.leak.filled-in",
                        share(filled.buyers(), filled.ofBuyers()),
                        share(filled.others(), filled.ofOthers()));
            case SameAsOutcome same -> Texts.get("check.leak.same", same.rows(), same.of());
            case Later later -> Texts.get("check.leak.later", later.column(), later.rows(), later.of());
            case Numbering numbering -> Texts.get("check.leak.numbering", numbering.distinct());
            case Name name -> Texts.get("check.leak.name", name.word());
            case Mark mark -> Texts.get("check.leak.mark", mark.word());
            case Overwritten over ->
                Texts.get(
                        "check.leak.overwritten",
                        over.original(),
                        over.value(),
                        over.rows(),
                        over.rate(),
                        over.ofOthers());
            case Together together -> Texts.get("check.leak.together", together.rows(), together.suspect());
        };
    }

    private static double share(long rows, long of) {
        return of == 0 ? 0 : (double) rows / of;
    }
}
