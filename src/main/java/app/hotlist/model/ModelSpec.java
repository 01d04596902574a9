package app.hotlist.model;

import app.hotlist.base.Problem;
import app.hotlist.base.Texts;
import app.hotlist.recipe.Recipe;
import app.hotlist.table.Schema;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A kind of model with its settings. A value: the ranges are checked when it is made, the names are part of the
/// file format. Ranges, usual values and what makes a model simpler or finer stand beside each number;
/// [#settings()] tells them.
///
/// What was added later may be absent in files: such numbers mean at 0 what was done before they came.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "model")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ModelSpec.Baseline.class, name = "baseline"),
    @JsonSubTypes.Type(value = ModelSpec.LogisticRegression.class, name = "logistic"),
    @JsonSubTypes.Type(value = TreeModels.DecisionTree.class, name = "tree"),
    @JsonSubTypes.Type(value = TreeModels.RandomForest.class, name = "forest"),
    @JsonSubTypes.Type(value = TreeModels.ExtraTrees.class, name = "extra-trees"),
    @JsonSubTypes.Type(value = TreeModels.BoostedTrees.class, name = "boosted"),
    @JsonSubTypes.Type(value = TreeModels.LeafWiseTrees.class, name = "leaf-wise"),
    @JsonSubTypes.Type(value = MoreModels.LinearSvm.class, name = "svm"),
    @JsonSubTypes.Type(value = MoreModels.NaiveBayes.class, name = "bayes"),
    @JsonSubTypes.Type(value = MoreModels.NearestNeighbours.class, name = "neighbours"),
    @JsonSubTypes.Type(value = MoreModels.FactorizationMachine.class, name = "factorization"),
    @JsonSubTypes.Type(value = MoreModels.AdaBoost.class, name = "adaboost"),
    @JsonSubTypes.Type(value = MoreModels.TribuoBoost.class, name = "tribuo-boost"),
    @JsonSubTypes.Type(value = MoreModels.Blend.class, name = "blend"),
    @JsonSubTypes.Type(value = MoreModels.GivenScore.class, name = "given-score"),
    @JsonSubTypes.Type(value = MoreModels.OnnxFile.class, name = "onnx"),
})
public sealed interface ModelSpec permits ModelSpec.Baseline, ModelSpec.LogisticRegression, TreeModels, MoreModels {

    /// The kind's name in files and on the command line.
    default String id() {
        return Arrays.stream(ModelSpec.class.getAnnotation(JsonSubTypes.class).value())
                .filter(type -> type.value() == getClass())
                .findFirst()
                .orElseThrow()
                .name();
    }

    /// The kind's name for people.
    default String title() {
        return Texts.get("model." + id() + ".name");
    }

    /// The same model as a bundle names it: that says nothing of the computer it was trained on.
    default ModelSpec inBundle() {
        return this;
    }

    /// What it is good for, in two to four words.
    default String chip() {
        return Texts.get("model." + id() + ".chip");
    }

    /// What it does and when to take it, in plain words.
    default String words() {
        return Texts.get("model." + id() + ".words");
    }

    /// Seconds per thousand leads of twenty columns on one core, roughly: for bars and estimates.
    double pace();

    /// What keeps this kind from being trained on this computer, and how to mend it; empty where it can be trained.
    default Optional<Problem> obstacle() {
        return Engines.of(this).obstacle();
    }

    /// Whether it can stop at once when it is asked to; otherwise it stops when it is trained.
    default boolean stopsAtOnce() {
        return true;
    }

    /// The recipe that it needs: for nearly all kinds the one that all share.
    ///
    /// @param columns of the leads
    default Recipe recipe(Recipe shared, Schema columns) {
        return shared;
    }

    /// The numbers that can be set, in the order of the record.
    default List<Setting> settings() {
        return Settings.of(getClass());
    }

    /// What a setting is set to.
    ///
    /// @param setting one of [#settings()]
    default double value(Setting setting) {
        return Settings.value(this, setting);
    }

    /// The same kind with another value.
    ///
    /// @param setting one of [#settings()]
    /// @throws IllegalArgumentException if the value is outside its range
    default ModelSpec with(Setting setting, double value) {
        return Settings.with(this, setting, value);
    }

    /// The same kind, simpler or finer: moves all settings that make it so; the others stay.
    ///
    /// @param fineness in [-1, 1]: -1 the simplest, 0 as usual, 1 the finest
    default ModelSpec fineness(double fineness) {
        ModelSpec moved = this;
        for (Setting setting : settings()) {
            if (setting.simplest() != setting.finest()) {
                moved = moved.with(setting, setting.at(fineness));
            }
        }
        return moved;
    }

    /// The same settings, trained several times with other draws by lot and averaged: a little better, and as slow as
    /// all of them. Empty where a kind does not gain by it, or does so already.
    default Optional<ModelSpec> bagged() {
        return settings().stream()
                .filter(setting -> setting.name().equals(Settings.EXTRA_COPIES) && value(setting) == 0)
                .findFirst()
                .map(setting -> with(setting, setting.most()));
    }

    /// The kinds that one click trains, with their defaults, the simplest first: the baseline and those that nearly
    /// always hold the best.
    static List<ModelSpec> sensible() {
        return List.of(
                new Baseline(),
                LogisticRegression.defaults(),
                TreeModels.DecisionTree.defaults(),
                TreeModels.RandomForest.defaults(),
                TreeModels.ExtraTrees.defaults(),
                TreeModels.LeafWiseTrees.defaults(),
                TreeModels.BoostedTrees.defaults());
    }

    /// Every kind that has defaults: the sensible ones, then the others.
    static List<ModelSpec> all() {
        return Stream.concat(sensible().stream(), MoreModels.all().stream()).toList();
    }

    /// The kind of that name, with its defaults.
    ///
    /// @throws app.hotlist.base.UserException if there is none
    static ModelSpec byId(String id) {
        return all().stream()
                .filter(spec -> spec.id().equals(id))
                .findFirst()
                .orElseThrow(() -> ModelProblem.UNKNOWN_KIND.with(
                        id, String.join(", ", all().stream().map(ModelSpec::id).toList())));
    }

    /// Gives every lead the same chance: the share of training leads that bought. What any model must beat.
    record Baseline() implements ModelSpec {

        @Override
        public double pace() {
            return 0.001;
        }
    }

    /// A weighted sum of the features, squeezed into a probability; the sum of squared weights is held down.
    ///
    /// @param cost how much a wrong training lead costs against large weights; small values keep the weights small
    /// @param path how many other costs, from 0.001 to 100, are tried on held-out leads first; 0 takes `cost` as
    ///     it is
    /// @param balance how far buyers and others are made to weigh the same, however few they are; 0 not at all
    record LogisticRegression(
            @Range(least = 1e-4, most = 1e4, usual = 0.3, simplest = 0.003, finest = 30, byFactors = true)
            double cost,

            @Range(least = 0, most = 20, usual = 0) @JsonSetter(nulls = Nulls.AS_EMPTY)
            int path,

            @Range(least = 0, most = 1, usual = 0) @JsonSetter(nulls = Nulls.AS_EMPTY)
            double balance)
            implements ModelSpec {

        public LogisticRegression {
            Settings.check(LogisticRegression.class, cost, path, balance);
        }

        /// Settings that do well on most leads.
        public static LogisticRegression defaults() {
            return Settings.usual(LogisticRegression.class);
        }

        @Override
        public double pace() {
            return 0.05 * (1 + path);
        }
    }
}
