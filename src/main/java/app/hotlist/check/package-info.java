/// Are the leads fit to learn from: readiness, columns that know the outcome, rules, duplicates.
///
/// May use `base`, `table` and `evaluation`. RE2/J stays inside this package.
///
/// Decisions:
/// - **Everything here proposes and nothing decides**: a suspect is a question to the user, a rule says which rows
///   break it, and what becomes of them the user chose with the rule.
/// - **A leak is looked for column by column**: if one column alone tells buyers apart almost perfectly, it was most
///   likely filled in after the sale. Rejected: correlations, which miss levels and missing values.
/// - **Rows are dealt to folds by their outcome and their place in the file**, with a seed: a fold for each of five
///   neighbours. It takes one pass and needs no shuffled copy of a million rows.
/// - **Patterns are RE2**: matching takes time in proportion to the text, whatever the pattern, so a rule from
///   elsewhere cannot hang the program. Rejected: `java.util.regex`, which backtracks.
/// - **Rows are named by their number in the table**, from 0, in rising order: a screen can show them, and a table
///   can be cut to them.
@NullMarked
package app.hotlist.check;

import org.jspecify.annotations.NullMarked;
