package app.hotlist.model;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.hotlist.base.Progress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XgboostTreesTest {

    private static final TrainingSet SET = TrainingSet.of(InventedLeads.recipe(), InventedLeads.table(500, 31));
    private static final int WIDTH = SET.rows().width();
    private static final byte[] MODEL = new XgboostEngine(Rounds.of(InventedLeads.smallBoost()))
            .train(new Leads(SET.rows(), SET.labels()), new Trial.Conditions(7, 1), Progress.NONE);

    @Test
    void findsNoFaultWithWhatXgboostWrites() {
        assertDoesNotThrow(() -> XgboostTrees.read(MODEL, WIDTH));
    }

    @ParameterizedTest
    @CsvSource({
        "left_children,  0, 9999",
        "left_children,  0, -7",
        "right_children, 0, 0",
        "right_children, 0, 1",
        "split_indices,  0, 99",
        "split_indices,  0, -1",
        "parents,        1, 5000",
    })
    void refusesNumbersThatLeadNowhere(String array, int position, int value) {
        byte[] forged = forge(array, position, value);

        assertThrows(IllegalArgumentException.class, () -> XgboostTrees.read(forged, WIDTH));
    }

    @ParameterizedTest
    @CsvSource({"tree_info, 0, 3", "iteration_indptr, 1, 0"})
    void refusesOtherGroupsAndRounds(String array, int position, byte value) {
        String text = new String(MODEL, StandardCharsets.ISO_8859_1);
        byte[] forged = MODEL.clone();
        // [ # L and eight bytes of length come first, then type and value of each number
        forged[text.indexOf(array + "[#L") + array.length() + 11 + 2 * position + 1] = value;

        assertThrows(IllegalArgumentException.class, () -> XgboostTrees.read(forged, WIDTH));
    }

    @Test
    void refusesTreesOverOtherFeatures() {
        assertThrows(IllegalArgumentException.class, () -> XgboostTrees.read(MODEL, WIDTH + 1));
    }

    @Test
    void refusesWhateverIsCutAnywhere() {
        for (int length = 0; length < MODEL.length; length += length < 600 ? 1 : 97) {
            byte[] cut = Arrays.copyOf(MODEL, length);
            assertThrows(IllegalArgumentException.class, () -> XgboostTrees.read(cut, WIDTH));
        }
    }

    @Test
    void saysOfAnyFlippedBitNothingButYesOrNo() {
        SplittableRandom random = new SplittableRandom(8);
        int refused = 0;
        for (int trial = 0; trial < 500; trial++) {
            byte[] flipped = MODEL.clone();
            int at = random.nextInt(flipped.length);
            flipped[at] = (byte) (flipped[at] ^ (1 << random.nextInt(8)));
            try {
                XgboostTrees.read(flipped, WIDTH);
            } catch (IllegalArgumentException no) {
                refused++;
            }
        }
        assertTrue(refused > 100, "refused " + refused);
    }

    @Test
    void refusesAMillionOpenBrackets() {
        byte[] deep = new byte[1_000_000];
        Arrays.fill(deep, (byte) '[');

        assertEquals(
                "nested too deeply",
                assertThrows(IllegalArgumentException.class, () -> Ubjson.read(deep))
                        .getMessage());
    }

    @Test
    void readsObjectsListsTextsAndNumbers() {
        byte[] sound = bytes("{i\1a[#U\2Si\1xT" + "i\1b[$U#i\2\5\7" + "}");
        Map<?, ?> read = (Map<?, ?>) Ubjson.read(sound);
        assertEquals(List.of("x", true), read.get("a"));
        assertEquals(
                12,
                Arrays.stream((double[]) Objects.requireNonNull(read.get("b"))).sum(),
                0);
    }

    /// The model with one number of the first array of that name replaced.
    private static byte[] forge(String array, int position, int value) {
        String text = new String(MODEL, StandardCharsets.ISO_8859_1);
        int start = text.indexOf(array + "[$l#L") + array.length();
        assertTrue(start >= array.length(), array + " is not where it was expected");
        byte[] forged = MODEL.clone();
        // [ $ l # L and eight bytes of length come first
        ByteBuffer.wrap(forged).putInt(start + 13 + 4 * position, value);
        return forged;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
