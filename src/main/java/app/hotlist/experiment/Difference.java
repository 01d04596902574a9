package app.hotlist.experiment;

import app.hotlist.base.Texts;
import app.hotlist.model.DataFingerprint;
import app.hotlist.model.ModelSpec;
import app.hotlist.model.Setting;
import app.hotlist.recipe.Recipe;
import app.hotlist.recipe.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Something that is set differently in two models or two experiments, in words. What is alike is no difference.
///
/// @param what is set
/// @param first what it is in the first of the two; "–" where that one has no such thing
/// @param second what it is in the second
public record Difference(String what, String first, String second) {

    /// In what the settings of two models differ: their kind, and every setting that either has.
    public static List<Difference> between(ModelSpec first, ModelSpec second) {
        List<Difference> found = new ArrayList<>();
        add(found, Texts.get("experiment.difference.kind"), first.title(), second.title());
        Map<String, String> ofFirst = settings(first);
        Map<String, String> ofSecond = settings(second);
        Set<String> titles = new LinkedHashSet<>(ofFirst.keySet());
        titles.addAll(ofSecond.keySet());
        String none = Texts.get("experiment.difference.none");
        titles.forEach(
                title -> add(found, title, ofFirst.getOrDefault(title, none), ofSecond.getOrDefault(title, none)));
        return List.copyOf(found);
    }

    private static Map<String, String> settings(ModelSpec spec) {
        Map<String, String> settings = new LinkedHashMap<>();
        for (Setting setting : spec.settings()) {
            settings.put(setting.title(), Texts.get("experiment.difference.number", spec.value(setting)));
        }
        return settings;
    }

    /// In what two experiments differ: their leads, how they were prepared and divided, what was aimed at, and which
    /// models there are.
    public static List<Difference> between(Experiment first, Experiment second) {
        List<Difference> found = new ArrayList<>();
        leads(found, first.data(), second.data());
        Plan one = first.plan();
        Plan other = second.plan();
        recipes(found, one.recipe(), other.recipe());
        add(found, Texts.get("experiment.difference.suspects"), listed(one.suspects()), listed(other.suspects()));
        add(found, Texts.get("experiment.difference.split"), words(one.split()), words(other.split()));
        add(found, Texts.get("experiment.difference.seed"), String.valueOf(one.seed()), String.valueOf(other.seed()));
        add(
                found,
                Texts.get("experiment.difference.goal"),
                one.aim().title(),
                other.aim().title());
        add(found, Texts.get("experiment.difference.tuning"), tuning(one), tuning(other));
        models(found, first.runs(), second.runs());
        return List.copyOf(found);
    }

    private static void leads(List<Difference> found, DataFingerprint first, DataFingerprint second) {
        String one = Texts.get("experiment.difference.leads", first.fileName(), first.rows(), first.positives());
        String other = Texts.get("experiment.difference.leads", second.fileName(), second.rows(), second.positives());
        boolean sameContent = first.sha256().equals(second.sha256());
        String version = Texts.get("experiment.difference.content");
        if (one.equals(other) && !sameContent) {
            add(found, version, shortened(first.sha256()), shortened(second.sha256()));
        }
        add(found, Texts.get("experiment.difference.data"), one, other);
    }

    private static String shortened(String sha256) {
        return sha256.substring(0, Math.min(8, sha256.length()));
    }

    private static void recipes(List<Difference> found, Recipe first, Recipe second) {
        add(
                found,
                Texts.get("experiment.difference.outcome"),
                Texts.get(
                        "experiment.difference.bought",
                        first.target().column(),
                        first.target().positive()),
                Texts.get(
                        "experiment.difference.bought",
                        second.target().column(),
                        second.target().positive()));
        add(found, Texts.get("experiment.difference.steps"), onlyIn(first, second), onlyIn(second, first));
        add(
                found,
                Texts.get("experiment.difference.rules"),
                Texts.get("experiment.difference.count", first.rules().size()),
                Texts.get("experiment.difference.count", second.rules().size()));
    }

    private static String onlyIn(Recipe recipe, Recipe other) {
        return listed(recipe.steps().stream()
                .filter(step -> !other.steps().contains(step))
                .map(Difference::words)
                .toList());
    }

    private static String words(Step step) {
        return step.detail().isEmpty()
                ? step.title()
                : Texts.get("experiment.difference.step", step.title(), step.detail());
    }

    private static String words(Split split) {
        return switch (split) {
            case KFold(int folds) -> Texts.get("experiment.difference.k-fold", folds);
            case Holdout(double share) -> Texts.get("experiment.difference.holdout", share);
            case ByTime(String column, double share) -> Texts.get("experiment.difference.by-time", share, column);
            case ByGroup(String column, int folds) -> Texts.get("experiment.difference.by-group", folds, column);
        };
    }

    private static String tuning(Plan plan) {
        Optional<Tuning> tuning = plan.tuning();
        if (tuning.isEmpty()) {
            return Texts.get("experiment.difference.none");
        }
        return switch (tuning.get().budget()) {
            case Budget.Minutes(int minutes) -> Texts.get("experiment.difference.minutes", minutes);
            case Budget.Trials(int trials) -> Texts.get("experiment.difference.trials", trials);
        };
    }

    private static void models(List<Difference> found, List<Run> first, List<Run> second) {
        add(found, Texts.get("experiment.difference.models"), onlyIn(first, second), onlyIn(second, first));
        for (Run one : first) {
            List<Run> alike = ofKind(one, second);
            if (ofKind(one, first).size() == 1 && alike.size() == 1) {
                between(one.spec(), alike.getFirst().spec())
                        .forEach(difference -> found.add(new Difference(
                                Texts.get(
                                        "experiment.difference.setting",
                                        one.spec().title(),
                                        difference.what()),
                                difference.first(),
                                difference.second())));
            }
        }
    }

    private static List<Run> ofKind(Run one, List<Run> runs) {
        return runs.stream()
                .filter(run -> run.spec().title().equals(one.spec().title()))
                .toList();
    }

    private static String onlyIn(List<Run> runs, List<Run> others) {
        return listed(runs.stream()
                .filter(run -> ofKind(run, others).isEmpty())
                .map(run -> run.spec().title())
                .distinct()
                .toList());
    }

    private static String listed(List<String> words) {
        return words.isEmpty()
                ? Texts.get("experiment.difference.none")
                : words.stream().collect(Collectors.joining("\n"));
    }

    private static void add(List<Difference> found, String what, String first, String second) {
        if (!first.equals(second)) {
            found.add(new Difference(what, first, second));
        }
    }
}
