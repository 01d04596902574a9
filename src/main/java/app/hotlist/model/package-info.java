/// Learning from leads and scoring them: kinds of model, the trained [LeadModel], its reasons and its file.
///
/// May use base, table, evaluation, check, recipe. The only package that knows Tribuo, LibLinear, protobuf,
/// XGBoost and LightGBM: nothing of theirs appears in a public signature.
///
/// Decisions:
/// - **A kind is a record, its settings say their ranges themselves** ([Range] on the components): forms,
///   searches and checks read them from there. Rejected: a table beside the records, which would be a
///   second home.
/// - **Trees are grown by XGBoost and LightGBM, tree by tree**: that gives progress, early stopping and a
///   cancel that is felt at once. Rejected: Tribuo's trainers, which cannot be stopped, and whose forests
///   take many times as long; its XGBoost trainer is there as a yardstick and says that it does not stop.
/// - **A random forest is XGBoost's trees on constant gradients**: each tree fits the outcome itself, not
///   what others left over, at a rate of one over their number, so the sum is the mean share of buyers.
///   Rejected: XGBoost's forest mode, one blocking round, whose log-odds are those of a single Newton step.
/// - **Trees are walked in Java**, read and checked from XGBoost's UBJSON or LightGBM's text: scoring needs no native
///   library, and foreign bytes never reach one. Many leads go down a tree together ([TreeSums]), faster than in
///   XGBoost; the sums are its own to the bit (tested). Rejected: XGBoost's own scoring for long lists.
/// - **LightGBM is called by the foreign function interface**, rows as whole arrays. Rejected: lightgbm4j's
///   classes, which take numbers one by one and unpack the library to a place that all users can write to.
/// - **Rows stay sparse.** An absent value is "missing" to XGBoost and 0 to every other kind, in training
///   as in scoring.
/// - **Shapley values of trees are integrals, not sums over subsets** ([TreeShap]): the same values at a few products
///   per node, some ten times as fast as XGBoost's. Rejected: tables per leaf, which do not fit into
///   a processor's memory.
/// - **Deep forests are taken apart along the lead's own way**: their Shapley values would take milliseconds a lead.
///   Neighbours, which cannot be taken apart, get sampled values, which say their own error and are drawn until it is
///   small.
/// - **Boosted trees can be bagged** (`extraCopies`), and a search bags its best at the end: five copies of the usual
///   settings rank X Education better than one by .0006 of AUC (five folds, mean of three divisions). Off by default,
///   as they take five times as long. Rejected: blends of tuned models of several kinds, which rank no better than the
///   copies alone.
/// - **Threads**: an engine is told how many it may use; no model depends on it (tested for XGBoost and LightGBM).
/// - **Weights of outcomes are off** (`balance` 0): ranking hardly changes, and the chances would have to be mended
///   by calibration. No leads are doubled or left out.
/// - **Calibration stands on the card, not in the classifier**, and wraps it ([CalibratedClassifier]): points are
///   stretched with the chance, so that they still add up.
/// - **What a column does is asked of the model, not of the data**: leads keep all but that
///   column (partial dependence).
///   A date moves as a whole week, month, weekday or hour, since recipes make these of it. Rejected: the share of
///   buyers per value, which other columns bring about too; that stands on the Data screen.
/// - **Reasons are points of the chance itself**, exact: average + points = chance. Rejected: log-odds, which
///   nobody on the phone can read.
/// - **A reason carries how past leads with its value ended** ([Evidence], counted at training, in the bundle), and
///   the counts are shown only where they point the way the model does; where they do not, the column acts with
///   others, and the strongest of them is named. Few cases are drawn towards the average. Levels of fewer than ten
///   leads are not named, numbers stand in bands.
/// - **A bundle holds values of the columns that its recipe reads, and of no other**: names of categories, also of rare
///   ones, so that a new value is told from a known one; fifty past leads without id and outcome ([CheckRows]); for
///   neighbours, all leads as numbers. Contacts and free texts are in none unless a recipe is told to read them.
/// - **A bundle holds each library's own portable format** (XGBoost UBJSON, LightGBM and LibLinear
///   text, Tribuo protobuf, JSON).
///   The protobuf is read as plain data, no class is ever loaded by a name in it. Tribuo's protobuf of a
///   LibLinear model is not used: inside it is Java serialization.
/// - **A booster's bytes are looked through in Java before XGBoost gets them**: the native library follows any
///   index that it reads.
/// - **ONNX files run in Microsoft's runtime**, by its own binding: what Tribuo wraps around it builds an example per
///   lead, and adds nothing. Before the runtime sees a graph, [OnnxGraph] refuses numbers in other files and
///   operators of others; what is left can only compute. Rejected: an evaluator of our own, which would know a
///   handful of operators; the price is a library of 139 MB for all kinds of computer.
/// - **`model` is where untrusted bytes come in**: [ModelFile] checks names, sizes and hashes before anything
///   is read, and scores the bundle's own check rows before it hands the model out.
@NullMarked
package app.hotlist.model;

import org.jspecify.annotations.NullMarked;
