/// Preprocessing: from the columns of a table to the numbers that a model learns from.
///
/// May use `base`, `table` and `check`.
///
/// Decisions:
/// - **A [Step] is a value, a [FittedStep] is a value with what was learnt**: both are plain JSON, so a
///   model carries its preparation with it and training and scoring take the same path.
/// - **[Step#fit] does not see the outcome.** [FittedRecipe#fit] takes outcome and id away before the first
///   step learns anything, so no step can leak. Rejected: target encoding in `fit`; if it comes, it is a
///   second sealed branch that fits out of fold.
/// - **A step works on a list of columns**: one step is one card on the screen. Rejected: a step per column.
/// - **One-hot columns are never laid out as number columns**: [OneHot] leaves the category column in the
///   table and [Features] are written from its codes, which keeps a million rows affordable.
/// - **Nothing that extrapolates**: dates give weekday, month and days between two dates, never the year or
///   the age of the lead, which no later lead shares with the training rows.
@NullMarked
package app.hotlist.recipe;

import org.jspecify.annotations.NullMarked;
