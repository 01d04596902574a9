package app.hotlist.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CliTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "profile ",
                "train ",
                "score ",
                "drift ",
                "runs ",
                "runs show ",
                "models ",
                "models show ",
                "models promote ",
                "models rollback ",
                "models archive ",
                "models export ",
                "models import ",
                "validate-model ",
                "demo "
            })
    void everyCommandHelpsWithAnExample(String command) {
        CommandLineRun run = run((command + "--help").split(" "));

        assertEquals(0, run.code());
        assertTrue(run.out().contains("Example"), run.out());
        assertTrue(run.out().contains("hotlist " + command.strip()), run.out());
        assertEquals("", run.err());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "profile ",
                "train ",
                "score ",
                "drift ",
                "runs ",
                "runs show ",
                "models ",
                "models show ",
                "models promote ",
                "models rollback ",
                "models archive ",
                "models export ",
                "models import ",
                "validate-model ",
                "demo "
            })
    void everyCommandSpeaksJsonAndSaysWhichFields(String command) {
        String help = run((command + "--help").split(" ")).out();

        assertTrue(help.contains("--json") && help.contains("With --json"), help);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "profile",
                "profile a.csv --nonsense",
                "train a.csv --target y",
                "train a.csv --target y --out m --folds 1",
                "train a.csv --target y --out m --folds many",
                "train a.csv --target y --out m --drop a,,b",
                "score a.csv --model m",
                "drift a.csv --model m --limit stable",
                "score a.csv --model m --out l.xlsx --tiers E",
                "runs show",
                "models promote autumn-leads --by Ada",
                "models nonsense",
                "validate-model"
            })
    void wrongUsageIsExplainedOnStandardErrorWithCodeTwo(String command) {
        CommandLineRun run = run(command.split(" "));

        assertEquals(2, run.code());
        assertEquals("", run.out());
        assertTrue(!run.err().isBlank() && !run.err().contains("\tat "), run.err());
    }

    @Test
    void wrongUsageOfOneCommandLeavesTheMessageInSight() {
        CommandLineRun run = run("train", "leads.csv", "--target", "Bought");

        assertEquals(2, run.code());
        assertEquals(
                "→ hotlist train --help lists the options.",
                run.err().lines().toList().getLast());
        assertEquals(2, run.err().lines().count());
    }

    @Test
    void noCommandIsWrongUsage() {
        CommandLineRun run = run();

        assertEquals(2, run.code());
        assertTrue(run.err().contains("Usage: hotlist"), run.err());
    }

    @Test
    void saysItsVersion() {
        assertTrue(run("--version").out().matches("Hotlist \\d+\\.\\d+\\.\\d+\\R"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"profile missing.csv", "profile missing.csv --json", "runs show none --json"})
    void aProblemIsThreeLinesOnStandardErrorWithCodeOne(String command) {
        CommandLineRun run = run(command.split(" "));

        assertEquals(1, run.code());
        assertEquals("", run.out());
        assertEquals(3, run.err().lines().count(), run.err());
        assertTrue(run.err().lines().toList().getLast().startsWith("→ "), run.err());
    }

    @Test
    void anEndingThatNobodyKnowsIsAProblemBeforeAnythingIsRead() {
        CommandLineRun run = run("score", "missing.csv", "--model", "missing.leadmodel", "--out", "list.doc");

        assertEquals(1, run.code());
        assertTrue(run.err().contains("list.doc"), run.err());
    }

    private CommandLineRun run(String... args) {
        return CommandLineRun.of(folder, args);
    }
}
