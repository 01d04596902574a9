package app.hotlist.bench;

import app.hotlist.base.Progress;
import app.hotlist.experiment.Experiment;
import app.hotlist.experiment.Fingerprint;
import app.hotlist.experiment.KFold;
import app.hotlist.experiment.Laboratory;
import app.hotlist.experiment.Onlooker;
import app.hotlist.experiment.Plan;
import app.hotlist.experiment.Run;
import app.hotlist.experiment.Tuning;
import app.hotlist.model.ModelSpec;
import app.hotlist.model.TreeModels;
import app.hotlist.recipe.Recipe;
import app.hotlist.recipe.RecipeSuggestion;
import app.hotlist.table.CsvReader;
import app.hotlist.table.Imported;
import app.hotlist.table.Parallelism;
import app.hotlist.table.Table;
import app.hotlist.table.TableProfile;
import app.hotlist.table.Target;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How well each kind of model ranks public leads: ROC AUC in stratified cross-validation with the suggested recipe,
/// beside scikit-learn 1.2.1 with its defaults in five folds of the same leads.
///
/// Honest: columns that are filled in only after contact are dropped first.
public final class QualityBench {

    private static final Path DATA = Path.of("../shared/data");
    private static final int MINUTES = 5;
    private static final String ONLY = "--only=";
    private static final String FOLDS = "--folds=";
    private static final String SEEDS = "--seeds=";

    /// Columns of X Education that sales fills in after the first call.
    private static final Set<String> AFTER_CONTACT = Set.of(
            "Tags",
            "Lead Quality",
            "Lead Profile",
            "Asymmetrique Activity Index",
            "Asymmetrique Profile Index",
            "Asymmetrique Activity Score",
            "Asymmetrique Profile Score",
            "Last Notable Activity");

    private static final Set<String> IDS = Set.of("Prospect ID", "Lead Number");

    /// A kind may be so much worse than scikit-learn's nearest one: less than the folds' own scatter.
    private static final double ALLOWED = 0.003;

    /// How the leads are divided.
    private record Division(int folds, long seed) {}

    /// @param scikit the AUC of scikit-learn's nearest kind, by the id of ours
    private record Case(String title, Path file, Target target, Set<String> dropped, Map<String, Double> scikit) {}

    private QualityBench() {}

    /// Prints a table per data set that is there.
    ///
    /// @param args how the titles of the data sets begin that are wanted, all if there are none; `--all` adds the
    ///     kinds of model that one click does not train; `--only=extra-trees` trains the kind with that id alone;
    ///     `--tuned` looks five minutes for better settings of boosted trees of either kind; `--folds=10` divides
    ///     into ten instead of five; `--seeds=42,7,1` divides anew with each of these seeds, and tells the mean and
    ///     the spread of the best model of each, 42 alone if there are none
    public static void main(String[] args) {
        PrintStream out = System.out;
        List<String> options = Arrays.asList(args);
        List<String> wanted =
                options.stream().filter(arg -> !arg.startsWith("--")).toList();
        for (Case one : cases()) {
            if (!wanted.isEmpty() && wanted.stream().noneMatch(one.title()::startsWith)) {
                continue;
            }
            if (Files.exists(one.file())) {
                print(out, one, options);
            } else {
                out.printf("%s: %s is not here%n%n", one.title(), one.file());
            }
        }
    }

    private static void print(PrintStream out, Case one, List<String> options) {
        int folds = Integer.parseInt(values(options, FOLDS).findFirst().orElse("5"));
        long[] seeds = Arrays.stream(
                        values(options, SEEDS).findFirst().orElse("42").split(","))
                .mapToLong(Long::parseLong)
                .toArray();
        DoubleSummaryStatistics best = new DoubleSummaryStatistics();
        for (long seed : seeds) {
            Division division = new Division(folds, seed);
            Experiment experiment = options.contains("--tuned")
                    ? tuned(one, division)
                    : experiment(one, specs(options), division, Optional.empty());
            print(out, one, experiment);
            best.accept(experiment.best().aucMean());
        }
        if (seeds.length > 1) {
            out.printf(
                    Locale.ROOT,
                    "Best model over %d divisions into %d folds: AUC %.4f, from %.4f to %.4f%n%n",
                    seeds.length,
                    folds,
                    best.getAverage(),
                    best.getMin(),
                    best.getMax());
        }
    }

    private static Stream<String> values(List<String> options, String name) {
        return options.stream()
                .filter(option -> option.startsWith(name))
                .map(option -> option.substring(name.length()));
    }

    private static List<ModelSpec> specs(List<String> options) {
        Set<String> only = values(options, ONLY).collect(Collectors.toSet());
        if (only.isEmpty()) {
            return options.contains("--all") ? ModelSpec.all() : ModelSpec.sensible();
        }
        return ModelSpec.all().stream().filter(spec -> only.contains(spec.id())).toList();
    }

    private static List<Case> cases() {
        Target converted = new Target("Converted", "1");
        Set<String> notHonest = union(IDS, AFTER_CONTACT);
        return List.of(
                new Case(
                        "Our own sample leads; a perfect model reaches 0.8701",
                        Path.of("sample-data/past-leads.csv"),
                        new Target("Bought", "Yes"),
                        Set.of("Lead ID", "Contract value", "Onboarding call"),
                        Map.of()),
                new Case(
                        "X Education, honest",
                        DATA.resolve("x-education-leads.csv"),
                        converted,
                        notHonest,
                        scikit(0.8938, 0.7606, 0.8946, 0.8763, 0.9033, 0.9040)),
                new Case(
                        "X Education, as published",
                        DATA.resolve("x-education-leads.csv"),
                        converted,
                        union(IDS, Set.of("Tags")),
                        scikit(0.9359, 0.8355, 0.9428, 0.9303, 0.9500, 0.9464)),
                new Case(
                        "ExtraaLearn",
                        DATA.resolve("extraalearn.csv"),
                        new Target("status", "1"),
                        Set.of("ID"),
                        scikit(0.8702, 0.7552, 0.9165, 0.8896, 0.9197, 0.9258)),
                new Case(
                        "Sign-up leads",
                        DATA.resolve("signup-leads.csv"),
                        new Target("lead_indicator", "1"),
                        Set.of("lead_id", "customer_code", "date_part", "first_booking", "last_seen"),
                        scikit(0.8999, 0.7443, 0.8930, 0.8802, 0.8956, 0.9000)),
                new Case(
                        "Bank, honest",
                        DATA.resolve("bank-additional.csv"),
                        new Target("y", "yes"),
                        Set.of("duration"),
                        Map.of()));
    }

    /// @param auc of scikit-learn's logistic regression, tree, random forest, extra trees, histogram boosting and
    ///     boosting
    private static Map<String, Double> scikit(double... auc) {
        return Map.of(
                "logistic",
                auc[0],
                "tree",
                auc[1],
                "forest",
                auc[2],
                "extra-trees",
                auc[3],
                "leaf-wise",
                auc[4],
                "boosted",
                auc[5]);
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        Set<String> all = new HashSet<>(some);
        all.addAll(others);
        return Set.copyOf(all);
    }

    private static Experiment tuned(Case one, Division division) {
        ModelSpec leaves = TreeModels.LeafWiseTrees.defaults();
        ModelSpec boosted = TreeModels.BoostedTrees.defaults();
        return experiment(one, List.of(leaves, boosted), division, Optional.of(Tuning.minutes(MINUTES)));
    }

    private static Experiment experiment(Case one, List<ModelSpec> specs, Division division, Optional<Tuning> tuning) {
        Imported read = CsvReader.read(one.file(), Progress.NONE);
        Table table = read.table().without(one.dropped());
        TableProfile profile = TableProfile.of(table, Optional.of(one.target()), read.report());
        Recipe recipe = RecipeSuggestion.of(profile, one.target(), Set.of()).recipe();
        Plan plan = new Plan(
                recipe, specs, new KFold(division.folds()), division.seed(), Optional.empty(), List.of(), tuning);
        int threads = Runtime.getRuntime().availableProcessors();
        return new Laboratory(new Parallelism(ForkJoinPool.commonPool(), threads), Onlooker.NOBODY, Clock.systemUTC())
                .run(plan, table, Fingerprint.of(read, one.target()), Progress.NONE);
    }

    private static void print(PrintStream out, Case one, Experiment experiment) {
        out.printf(
                Locale.ROOT,
                "%s: %d leads, %d bought; %d folds, seed %d%n",
                one.title(),
                experiment.data().rows(),
                experiment.data().positives(),
                experiment.plan().split().count(),
                experiment.plan().seed());
        out.printf("%-22s %8s %8s %8s %8s %8s%n", "", "AUC", "± fold", "scikit", "Brier", "seconds");
        for (Run run : experiment.runs()) {
            run.tuned()
                    .ifPresent(tuned -> out.printf(
                            Locale.ROOT,
                            "  %d settings tried, usual %.4f, best %.4f, gain %.4f ± %.4f: %s%n",
                            tuned.trials().size(),
                            tuned.trials().getFirst().value(),
                            tuned.bestSoFar().getLast(),
                            tuned.gain(),
                            tuned.band(),
                            run.spec()));
            double scikit = one.scikit().getOrDefault(run.spec().id(), Double.NaN);
            out.printf(
                    Locale.ROOT,
                    "%-22s %8.4f %8.4f %8s %8.4f %8.1f%s%n",
                    run.spec().title(),
                    run.aucMean(),
                    run.aucDeviation(),
                    figure(scikit),
                    run.metrics().brier(),
                    run.took().toMillis() / 1000.0,
                    run.aucMean() < scikit - ALLOWED ? "  ← below what is asked" : "");
        }
        out.println();
    }

    private static String figure(double auc) {
        return auc > 0 ? String.format(Locale.ROOT, "%.4f", auc) : "–";
    }
}
