/// Preprocessing: from the columns of a table to the numbers that a model learns from.
///
/// May use `base`, `table` and `check`.
///
/// Decisions:
/// - **A [Step] is a value, a [FittedStep] is a value with what was learnt**: both are plain JSON, so a
///   model carries its preparation with it and training and scoring take the same path.
/// - **[BlindStep#fit] does not see the outcome.** A [Lesson] takes outcome and id away before the first step
///   learns anything, so no such step can leak. The few steps that need the outcome are a branch of their own:
///   [OutcomeStep#fit] hands back the training rows too, none of them treated with its own outcome, and a model
///   is trained on the rows of the lesson, never on those of [FittedRecipe#apply].
/// - **A column that a fitted step leaves out is gone for the steps after it**, whatever they name, and later rows
///   need not have it: which columns are mostly blank differs from fold to fold.
/// - **Texts and dates may be left over if a step has read them**; a category may not, for it was surely meant to
///   become numbers.
/// - **EvalEx reads formulas, the arithmetic is ours**: it says at which character a formula cannot be read, but its
///   `BigDecimal`s would make a million rows wait. Rejected: a scripting engine, which can do more than calculate.
/// - **A [Rehearsal] forgives, a [Lesson] does not**: whoever writes a recipe sees what the other steps do; nothing is
///   trained on a recipe that does not fit, and the refusal names all that is wrong.
/// - **A recipe keeps the steps that are off beside those that are on**, each with its place: [Recipe#steps] is what
///   is done, so nobody can do a step that is off by mistake.
/// - **An order of categories is proposed only where it helps**: from four levels on, and never for what comes round
///   again, such as weekdays; whoever asks for it gets it for all that is known.
/// - **A step works on a list of columns**: one step is one card on the screen. Rejected: a step per column.
/// - **One-hot columns are never laid out as number columns**: [OneHot] leaves the category column in the
///   table and [Features] are written from its codes, which keeps a million rows affordable.
/// - **Nothing that extrapolates**: dates give weekday, month and days between two dates, never the year or
///   the age of the lead, which no later lead shares with the training rows.
@NullMarked
package app.hotlist.recipe;

import org.jspecify.annotations.NullMarked;
