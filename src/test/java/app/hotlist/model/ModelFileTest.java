package app.hotlist.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.base.FileProblem;
import app.hotlist.base.Json;
import app.hotlist.base.ProblemKind;
import app.hotlist.base.Progress;
import app.hotlist.base.UserException;
import app.hotlist.evaluation.Platt;
import app.hotlist.table.Table;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ModelFileTest {

    private static final Table TRAIN = InventedLeads.table(400, 3);
    private static final Table LATER = InventedLeads.table(100, 4).without(Set.of("bought"));
    private static final List<LeadModel> MODELS =
            InventedLeads.quickSpecs().stream().map(ModelFileTest::train).toList();
    private static final LeadModel TREE = MODELS.get(2);

    @TempDir
    private Path folder;

    private Path file = Path.of("unset");

    @BeforeEach
    void name() {
        file = folder.resolve("spring.leadmodel");
    }

    static List<LeadModel> models() {
        return MODELS;
    }

    private static LeadModel train(ModelSpec spec) {
        return LeadModel.train(InventedLeads.training(spec, TRAIN, new Platt(0.9, -0.1)), Progress.NONE);
    }

    @ParameterizedTest
    @MethodSource("models")
    void comesBackWithEverythingItHad(LeadModel model) {
        ModelFile.write(file, model);
        LeadModel back = ModelFile.read(file);

        assertEquals(model.card(), back.card());
        assertEquals(model.tiers(), back.tiers());
        assertEquals(model.importance(), back.importance());
        assertEquals(model.averageChance(), back.averageChance(), 0);
        assertArrayEquals(model.chances(LATER), back.chances(LATER), 0);
        assertEquals(model.score(LATER), back.score(LATER));
        assertEquals(model.explain(LATER), back.explain(LATER));
    }

    @ParameterizedTest
    @MethodSource("models")
    void theSameTrainingMakesTheSameBytes(LeadModel model) throws IOException {
        ModelFile.write(file, model);
        byte[] first = Files.readAllBytes(file);
        ModelFile.write(file, train(model.card().spec()));

        assertArrayEquals(first, Files.readAllBytes(file));
    }

    @ParameterizedTest
    @MethodSource("models")
    void aModelThatWasReadIsWrittenAsTheSameBytes(LeadModel model) throws IOException {
        ModelFile.write(file, model);
        byte[] first = Files.readAllBytes(file);
        ModelFile.write(file, ModelFile.read(file));

        assertArrayEquals(first, Files.readAllBytes(file));
    }

    @Test
    void anotherMomentChangesTheCardOnly() {
        Training training = InventedLeads.training(InventedLeads.smallBoost(), TRAIN);
        Training later = new Training(
                training.name(),
                training.recipe(),
                training.spec(),
                training.rows(),
                training.tiers(),
                training.metrics(),
                training.data(),
                training.seed(),
                training.trainedAt().plusSeconds(60));
        SequencedMap<String, byte[]> now = parts(LeadModel.train(training, Progress.NONE));
        SequencedMap<String, byte[]> then = parts(LeadModel.train(later, Progress.NONE));

        assertEquals(now.keySet(), then.keySet());
        for (String name : now.keySet()) {
            boolean same = Arrays.equals(now.get(name), then.get(name));
            assertEquals(!Set.of("card.json", "manifest.json").contains(name), same, name);
        }
    }

    @Test
    void keepsNoIdsAndNoOutcomesOfLeads() {
        String check = new String(parts(TREE).get("check.json"), StandardCharsets.UTF_8);

        assertTrue(check.contains("\"visits\""));
        assertFalse(check.contains("\"id\""));
        assertFalse(check.contains("\"L1"));
        assertFalse(check.contains("bought"));
    }

    @Test
    void tellsWhatIsNoModelAtAll() throws IOException {
        assertProblem(FileProblem.NOT_FOUND, file);
        assertProblem(FileProblem.IS_A_FOLDER, folder);
        Files.writeString(file, "id,source\nL1,Google\n");
        assertProblem(BundleProblem.NOT_A_MODEL, file);
        Files.write(file, new byte[0]);
        assertProblem(BundleProblem.NOT_A_MODEL, file);
        zip(entry("_rels/.rels", "<Relationships/>"), entry("xl/workbook.xml", "<workbook/>"));
        assertProblem(BundleProblem.NOT_A_MODEL, file);
    }

    @Test
    void tellsAModelOfANewerVersion() throws IOException {
        zip(entry("manifest.json", "{ \"format\" : 2, \"parts\" : \"somewhere else\" }"));

        UserException failure = assertThrows(UserException.class, () -> ModelFile.read(file));

        assertEquals(BundleProblem.TOO_NEW, failure.problem().kind());
        assertEquals(
                "Its format is 2; this version knows formats up to 1.",
                failure.problem().where());
    }

    @Test
    void refusesTwoPartsOfOneName() throws IOException {
        SequencedMap<String, byte[]> again = new LinkedHashMap<>();
        again.put("card.jso2", "{}".getBytes(StandardCharsets.UTF_8));
        parts(TREE).forEach(again::putLast);
        again.putFirst("manifest.json", parts(TREE).get("manifest.json"));
        ByteArrayOutputStream twice = new ByteArrayOutputStream();
        BundleArchive.write(again, twice);
        String renamed = twice.toString(StandardCharsets.ISO_8859_1).replace("card.jso2", "card.json");
        Files.write(file, renamed.getBytes(StandardCharsets.ISO_8859_1));

        assertProblem(BundleProblem.UNTRUSTED, file);
    }

    @Test
    void noticesAMissingPart() throws IOException {
        for (String name : parts(TREE).keySet()) {
            SequencedMap<String, byte[]> parts = parts(TREE);
            parts.remove(name);
            if (name.equals("manifest.json")) {
                write(parts);
                assertProblem(BundleProblem.NOT_A_MODEL, file);
            } else if (!name.equals("README.txt")) {
                forge(parts);
                assertProblem(BundleProblem.DAMAGED, file);
            }
        }
    }

    @Test
    void refusesAClassThatHasNoBusinessInATree() throws IOException {
        SequencedMap<String, byte[]> parts = parts(TREE);
        String tree = new String(parts.get("classifier.pb"), StandardCharsets.ISO_8859_1);
        String evil = tree.replace("org.tribuo.common.tree.TreeModel", "javax.script.ScriptEngine0000000");
        parts.put("classifier.pb", evil.getBytes(StandardCharsets.ISO_8859_1));
        forge(parts);

        UserException failure = assertThrows(UserException.class, () -> ModelFile.read(file));

        assertEquals(BundleProblem.UNTRUSTED, failure.problem().kind());
        assertTrue(failure.problem().where().contains("javax.script.ScriptEngine"));
    }

    @Test
    void noticesAModelThatNoLongerGivesItsChances() throws IOException {
        SequencedMap<String, byte[]> parts = parts(MODELS.getFirst());
        parts.put("classifier.json", "{ \"rate\" : 0.123 }".getBytes(StandardCharsets.UTF_8));
        forge(parts);

        assertProblem(BundleProblem.OTHER_CHANCES, file);
    }

    @ParameterizedTest
    @MethodSource("models")
    void aSwappedClassifierIsRefused(LeadModel model) throws IOException {
        for (LeadModel other : MODELS) {
            if (other != model) {
                SequencedMap<String, byte[]> parts = parts(model);
                parts.keySet().removeAll(model.classifier().parts().keySet());
                parts.putAll(other.classifier().parts());
                forge(parts);
                UserException failure = assertThrows(UserException.class, () -> ModelFile.read(file));
                // Of the same form it can be read, but does not give the chances that were saved.
                assertTrue(
                        Set.of(BundleProblem.DAMAGED, BundleProblem.OTHER_CHANCES)
                                .contains(failure.problem().kind()),
                        failure::toString);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void anyFlippedBitIsAProblemOrDoesNoHarm(LeadModel model) throws IOException {
        ModelFile.write(file, model);
        byte[] sound = Files.readAllBytes(file);
        double[] chances = model.chances(LATER);
        SplittableRandom random = new SplittableRandom(5);
        int refused = 0;
        for (int trial = 0; trial < 250; trial++) {
            byte[] flipped = sound.clone();
            int at = trial < 60 ? trial : random.nextInt(sound.length);
            flipped[at] = (byte) (flipped[at] ^ (1 << random.nextInt(8)));
            Files.write(file, flipped);
            try {
                assertArrayEquals(chances, ModelFile.read(file).chances(LATER), 0);
            } catch (UserException problem) {
                assertTrue(problem.problem().kind() instanceof BundleProblem, problem::toString);
                refused++;
            }
        }
        assertTrue(refused > 170, "refused " + refused);
    }

    @ParameterizedTest
    @MethodSource("models")
    void anyCutIsAProblem(LeadModel model) throws IOException {
        ModelFile.write(file, model);
        byte[] sound = Files.readAllBytes(file);
        SplittableRandom random = new SplittableRandom(6);
        for (int trial = 0; trial < 60; trial++) {
            int length = trial < 10 ? sound.length - 1 - trial * 3 : random.nextInt(sound.length);
            Files.write(file, Arrays.copyOf(sound, length));
            UserException failure = assertThrows(UserException.class, () -> ModelFile.read(file));
            assertTrue(failure.problem().kind() instanceof BundleProblem, failure::toString);
        }
    }

    @Test
    void aPartThatIsNonsenseIsDamageEvenWithTheRightHash() throws IOException {
        for (LeadModel model : MODELS) {
            for (String name : parts(model).keySet()) {
                SequencedMap<String, byte[]> parts = parts(model);
                if (!Set.of("manifest.json", "README.txt").contains(name)) {
                    parts.put(name, "nonsense".getBytes(StandardCharsets.UTF_8));
                    forge(parts);
                    assertProblem(BundleProblem.DAMAGED, file);
                }
            }
        }
    }

    @Test
    void aBoosterThatLeadsNowhereNeverReachesTheNativeLibrary() throws IOException {
        SequencedMap<String, byte[]> parts = parts(MODELS.stream()
                .filter(model -> model.card().spec() instanceof TreeModels.BoostedTrees)
                .findFirst()
                .orElseThrow());
        byte[] booster = Objects.requireNonNull(parts.get("classifier.ubj"));
        String text = new String(booster, StandardCharsets.ISO_8859_1);
        int first = text.indexOf("left_children[$l#L") + "left_children[$l#L".length() + 8;
        booster[first] = 0x7f;
        forge(parts);

        UserException failure = assertThrows(UserException.class, () -> ModelFile.read(file));

        assertEquals(BundleProblem.DAMAGED, failure.problem().kind());
        assertTrue(failure.problem().where().contains("node 0 leads to"), failure::toString);
    }

    /// With a manifest that fits.
    private void forge(SequencedMap<String, byte[]> parts) throws IOException {
        parts.remove("manifest.json");
        Manifest manifest = Manifest.of("test", parts);
        parts.putFirst("manifest.json", Json.write(manifest).getBytes(StandardCharsets.UTF_8));
        write(parts);
    }

    private void write(SequencedMap<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        BundleArchive.write(parts, bytes);
        Files.write(file, bytes.toByteArray());
    }

    private SequencedMap<String, byte[]> parts(LeadModel model) {
        Path whole = folder.resolve("whole.leadmodel");
        ModelFile.write(whole, model);
        try {
            return BundleArchive.read(Files.readAllBytes(whole));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void assertProblem(ProblemKind kind, Path file) {
        UserException failure = assertThrows(UserException.class, () -> ModelFile.read(file));
        assertEquals(kind, failure.problem().kind(), failure::toString);
    }

    private record Entry(String name, String content) {}

    private static Entry entry(String name, String content) {
        return new Entry(name, content);
    }

    private void zip(Entry... entries) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Entry entry : entries) {
                zip.putNextEntry(new ZipEntry(entry.name()));
                zip.write(entry.content().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
    }
}
