package app.hotlist.model;

import app.hotlist.base.AtomicFile;
import app.hotlist.base.FileProblem;
import app.hotlist.base.Json;
import app.hotlist.base.ProblemKind;
import app.hotlist.base.Texts;
import app.hotlist.base.UserException;
import app.hotlist.evaluation.Calibrator;
import app.hotlist.recipe.FittedRecipe;
import app.hotlist.recipe.RecipeProblem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.TreeMap;

/// A [LeadModel] as one file, `.leadmodel`: a ZIP of JSON and of the learning library's own portable format.
///
/// The same model always makes the same bytes. A file may come from anywhere: nothing in it is believed before
/// names, sizes and hashes fit, nothing is unpacked onto the disk, no class is loaded by a name in it, and a
/// model that does not give its own check rows their chances is not handed out.
public final class ModelFile {

    static final String CARD = "card.json";
    static final String RECIPE = "recipe.json";
    static final String CHECK = "check.json";
    static final String README = "README.txt";

    private static final long MOST_BYTES = 512L << 20;

    private ModelFile() {}

    /// Writes the model, whole or not at all.
    ///
    /// @throws UserException if the file cannot be written
    public static void write(Path file, LeadModel model) {
        SequencedMap<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(CARD, bytes(Json.write(model.facts())));
        parts.put(RECIPE, bytes(model.recipe().toJson()));
        parts.putAll(new TreeMap<>(model.classifier().parts()));
        parts.put(CHECK, bytes(Json.write(model.checkRows())));
        parts.put(README, bytes(Texts.get("model.readme", model.card().name())));
        Manifest manifest = Manifest.of(model.card().appVersion(), parts);
        parts.putFirst(Manifest.PART, bytes(Json.write(manifest)));
        AtomicFile.write(file, out -> BundleArchive.write(parts, out));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// Reads a model and tries it out.
    ///
    /// @throws UserException if the file cannot be read, is no model, is damaged, not to be trusted or too new
    public static LeadModel read(Path file) {
        byte[] bytes = content(file);
        try {
            return open(bytes);
        } catch (BundleException problem) {
            throw problem.in(file);
        } catch (UserException problem) {
            ProblemKind kind = problem.problem().kind();
            boolean fileIsFine = kind == ModelProblem.NATIVE_LIBRARY || kind == RecipeProblem.TOO_NEW;
            throw fileIsFine
                    ? problem
                    : BundleProblem.DAMAGED.with(file, problem.problem().where());
        } catch (RuntimeException failure) {
            // An edge: whatever untrusted bytes can make the readers below say.
            throw BundleProblem.DAMAGED.with(file, String.valueOf(failure.getMessage()));
        }
    }

    private static byte[] content(Path file) {
        try {
            if (Files.isDirectory(file)) {
                throw FileProblem.IS_A_FOLDER.with(file);
            }
            if (Files.size(file) > MOST_BYTES) {
                throw BundleProblem.NOT_A_MODEL.with(file);
            }
            return Files.readAllBytes(file);
        } catch (IOException failure) {
            throw FileProblem.reading(file, failure);
        }
    }

    private static LeadModel open(byte[] bytes) {
        SequencedMap<String, byte[]> found = BundleArchive.read(bytes);
        byte[] manifest = found.pollFirstEntry().getValue();
        Manifest.parse(new String(manifest, StandardCharsets.UTF_8)).verify(found);
        BundleParts parts = new BundleParts(found);
        FittedRecipe recipe = FittedRecipe.fromJson(parts.text(RECIPE));
        LeadModel.Facts facts = parts.json(CARD, LeadModel.Facts.class);
        Classifier classifier = CalibratedClassifier.of(
                Engines.of(facts.card().spec()).read(parts, recipe.features().size()),
                facts.calibrator().orElseGet(Calibrator.None::new));
        LeadModel model = new LeadModel(facts, recipe, classifier, parts.json(CHECK, CheckRows.class));
        tryOut(model);
        return model;
    }

    private static void tryOut(LeadModel model) {
        SelfCheck check = SelfCheck.of(model);
        if (!check.passes()) {
            throw BundleException.otherChances(check);
        }
    }
}
