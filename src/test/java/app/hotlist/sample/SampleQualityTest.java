package app.hotlist.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.base.Progress;
import app.hotlist.check.LeakageCheck;
import app.hotlist.check.Suspect;
import app.hotlist.evaluation.Metrics;
import app.hotlist.evaluation.Predictions;
import app.hotlist.experiment.Experiment;
import app.hotlist.experiment.Fingerprint;
import app.hotlist.experiment.KFold;
import app.hotlist.experiment.OneThread;
import app.hotlist.experiment.Plan;
import app.hotlist.experiment.Run;
import app.hotlist.model.ModelSpec.LogisticRegression;
import app.hotlist.model.TreeModels.BoostedTrees;
import app.hotlist.recipe.Recipe;
import app.hotlist.recipe.RecipeSuggestion;
import app.hotlist.table.Column;
import app.hotlist.table.CsvReader;
import app.hotlist.table.Imported;
import app.hotlist.table.TableProfile;
import app.hotlist.table.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The way of the sample leads from file to figures, measured against what a perfect model would reach: it alone
/// knows the true chance of each lead.
class SampleQualityTest {

    private static final Target BOUGHT = new Target("Bought", "Yes");

    @Test
    void comesCloseToThePerfectModelAndNeverBeatsIt() throws IOException {
        Imported past = CsvReader.read(Path.of("sample-data/past-leads.csv"), Progress.NONE);
        Set<String> leaks = LeakageCheck.of(past.table(), BOUGHT, 1).stream()
                .filter(Suspect::keptOut)
                .map(Suspect::column)
                .collect(Collectors.toSet());
        TableProfile profile = TableProfile.of(past.table(), Optional.of(BOUGHT), past.report());
        Recipe recipe = RecipeSuggestion.of(profile, BOUGHT, leaks).recipe();
        Plan plan =
                new Plan(recipe, List.of(LogisticRegression.defaults(), BoostedTrees.defaults()), KFold.defaults(), 1);

        Experiment experiment = OneThread.run(plan, past.table(), Fingerprint.of(past, BOUGHT), Progress.NONE);

        double logistic = experiment.runs().getFirst().metrics().rocAuc();
        double boosted = experiment.runs().getLast().metrics().rocAuc();
        double perfect = perfect(past, experiment.runs().getLast());
        String found = "logistic %.4f, boosted %.4f, perfect %.4f".formatted(logistic, boosted, perfect);
        assertTrue(boosted > perfect - 0.04 && boosted < perfect + 0.01, found);
        assertTrue(boosted > logistic, found);
        assertEquals(Optional.empty(), experiment.best().warning());
    }

    /// The AUC of the true chances of the same leads.
    private static double perfect(Imported past, Run run) throws IOException {
        Map<String, Double> trueChances = new HashMap<>();
        for (String line : Files.readAllLines(Path.of("src/test/resources/sample/true-chances.csv"))) {
            if (line.startsWith("FC-")) {
                trueChances.put(line.substring(0, 8), Double.valueOf(line.substring(9)));
            }
        }
        Column ids = past.table().column("Lead ID");
        Predictions judged = run.outOfFold();
        int[] rows = new int[judged.size()];
        boolean[] labels = new boolean[judged.size()];
        double[] chances = new double[judged.size()];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = judged.row(i);
            labels[i] = judged.label(i);
            chances[i] = trueChances.getOrDefault(ids.text(rows[i]), Double.NaN);
        }
        return Metrics.of(new Predictions(rows, labels, chances)).rocAuc();
    }
}
