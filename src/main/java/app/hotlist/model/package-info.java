/// Learning from leads and scoring them: kinds of model, the trained [LeadModel], its reasons and its file.
///
/// May use base, table, evaluation, check, recipe. The only package that knows Tribuo, LibLinear, protobuf and XGBoost:
/// nothing of theirs appears in a public signature.
///
/// Decisions:
/// - **Boosted trees are our own Tribuo trainer over XGBoost's `binary:logistic`, driven round by round**: that
///   gives progress, early stopping and a cancel that is felt at once, at one tree a round. Rejected: Tribuo's
///   XGBoost trainer, which grows two trees a round and cannot be stopped (a test holds that both agree).
/// - **Rows go to XGBoost as they are, sparse**; an absent value is "missing" to it, in training as in scoring.
///   Rejected: dense matrices, which take half as long again.
/// - **Scoring runs on plain arrays**, for the linear model and the tree too: Tribuo's prediction makes objects
///   per feature and its decision tree gives no probabilities.
/// - **Reasons are points of the chance itself**, exact: average + points = chance. Rejected: log-odds, which
///   nobody on the phone can read.
/// - **A bundle holds each library's own portable format** (XGBoost UBJSON, LibLinear text, Tribuo protobuf).
///   The protobuf is read as plain data, no class is ever loaded by a name in it. Tribuo's protobuf of a
///   LibLinear model is not used: inside it is Java serialization.
/// - **A booster's bytes are looked through in Java before XGBoost gets them**: the native library follows any
///   index that it reads.
/// - **`model` is where untrusted bytes come in**: [ModelFile] checks names, sizes and hashes before anything
///   is read, and scores the bundle's own check rows before it hands the model out.
@NullMarked
package app.hotlist.model;

import org.jspecify.annotations.NullMarked;
