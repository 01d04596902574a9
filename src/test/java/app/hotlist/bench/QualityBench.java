package app.hotlist.bench;

import app.hotlist.base.Progress;
import app.hotlist.experiment.Experiment;
import app.hotlist.experiment.Fingerprint;
import app.hotlist.experiment.KFold;
import app.hotlist.experiment.Plan;
import app.hotlist.experiment.Run;
import app.hotlist.model.ModelSpec;
import app.hotlist.recipe.Recipe;
import app.hotlist.recipe.RecipeSuggestion;
import app.hotlist.table.CsvReader;
import app.hotlist.table.Imported;
import app.hotlist.table.Table;
import app.hotlist.table.TableProfile;
import app.hotlist.table.Target;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// How well each kind of model ranks public leads: ROC AUC in stratified 5-fold cross-validation with the suggested
/// recipe, beside scikit-learn 1.2.1 with its defaults on the same leads.
///
/// Honest: columns that are filled in only after contact are dropped first.
public final class QualityBench {

    private static final Path DATA = Path.of("../shared/data");
    private static final long SEED = 42;

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

    /// What a kind of model is compared with.
    ///
    /// @param scikit the AUC of scikit-learn's nearest kind; `NaN` where it was not measured
    /// @param asked the least that we ask of ours; 0 for nothing
    private record Yardstick(double scikit, double asked) {}

    private record Case(
            String title, Path file, Target target, Set<String> dropped, Map<String, Yardstick> yardsticks) {}

    private QualityBench() {}

    /// Prints a table per data set that is there.
    public static void main(String[] args) {
        PrintStream out = System.out;
        for (Case one : cases()) {
            if (Files.exists(one.file())) {
                print(out, one, experiment(one));
            } else {
                out.printf("%s: %s is not here%n%n", one.title(), one.file());
            }
        }
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
                        Map.of("boosted", new Yardstick(Double.NaN, 0.830))),
                new Case(
                        "X Education, honest",
                        DATA.resolve("x-education-leads.csv"),
                        converted,
                        notHonest,
                        yardsticks(new Yardstick(0.8938, 0.890), 0.7606, new Yardstick(0.9040, 0.900))),
                new Case(
                        "X Education, as published",
                        DATA.resolve("x-education-leads.csv"),
                        converted,
                        union(IDS, Set.of("Tags")),
                        yardsticks(new Yardstick(0.9359, 0), 0.8355, new Yardstick(0.9464, 0.945))),
                new Case(
                        "ExtraaLearn",
                        DATA.resolve("extraalearn.csv"),
                        new Target("status", "1"),
                        Set.of("ID"),
                        yardsticks(new Yardstick(0.8702, 0), 0.7552, new Yardstick(0.9258, 0.920))),
                new Case(
                        "Sign-up leads",
                        DATA.resolve("signup-leads.csv"),
                        new Target("lead_indicator", "1"),
                        Set.of("lead_id", "customer_code", "date_part", "first_booking", "last_seen"),
                        yardsticks(new Yardstick(0.8999, 0), 0.7443, new Yardstick(0.9000, 0))),
                new Case(
                        "Bank, honest",
                        DATA.resolve("bank-additional.csv"),
                        new Target("y", "yes"),
                        Set.of("duration"),
                        yardsticks(new Yardstick(Double.NaN, 0), Double.NaN, new Yardstick(Double.NaN, 0))));
    }

    private static Map<String, Yardstick> yardsticks(Yardstick logistic, double tree, Yardstick boosted) {
        return Map.of(
                "baseline",
                new Yardstick(0.5, 0),
                "logistic",
                logistic,
                "tree",
                new Yardstick(tree, 0),
                "boosted",
                boosted);
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        Set<String> all = new HashSet<>(some);
        all.addAll(others);
        return Set.copyOf(all);
    }

    private static Experiment experiment(Case one) {
        Imported read = CsvReader.read(one.file(), Progress.NONE);
        Table table = read.table().without(one.dropped());
        TableProfile profile = TableProfile.of(table, Optional.of(one.target()), read.report());
        Recipe recipe = RecipeSuggestion.of(profile, one.target(), Set.of()).recipe();
        Plan plan = new Plan(recipe, ModelSpec.all(), KFold.defaults(), SEED);
        return Experiment.run(plan, table, Fingerprint.of(read, one.target()), Progress.NONE);
    }

    private static void print(PrintStream out, Case one, Experiment experiment) {
        out.printf(
                Locale.ROOT,
                "%s: %d leads, %d bought%n",
                one.title(),
                experiment.data().rows(),
                experiment.data().positives());
        out.printf("%-22s %8s %8s %8s %8s %8s%n", "", "AUC", "± fold", "scikit", "asked", "seconds");
        for (Run run : experiment.runs()) {
            Yardstick yardstick = one.yardsticks().get(run.spec().id());
            out.printf(
                    Locale.ROOT,
                    "%-22s %8.4f %8.4f %8s %8s %8.1f%s%n",
                    run.spec().title(),
                    run.aucMean(),
                    run.aucDeviation(),
                    figure(yardstick == null ? Double.NaN : yardstick.scikit()),
                    figure(yardstick == null ? 0 : yardstick.asked()),
                    run.took().toMillis() / 1000.0,
                    yardstick != null && run.aucMean() < yardstick.asked() ? "  ← below what is asked" : "");
        }
        out.println();
    }

    private static String figure(double auc) {
        return auc > 0 ? String.format(Locale.ROOT, "%.4f", auc) : "–";
    }
}
