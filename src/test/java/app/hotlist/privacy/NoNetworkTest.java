package app.hotlist.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The main job in a process that the system gives no network, not even to itself: Linux can do so.
class NoNetworkTest {

    private static final List<String> WITHOUT_NETWORK = List.of("unshare", "--map-root-user", "--net");

    @TempDir
    private Path folder;

    @BeforeEach
    void onlyWhereTheNetworkCanBeTakenAway() throws IOException, InterruptedException {
        assumeTrue(
                Program.can("unshare", "--map-root-user", "--net", "true"),
                "this system does not let a test take the network away (unshare --net)");
    }

    @Test
    void thereIsNoneIndeed() throws IOException, InterruptedException {
        Program.Ended devices = Program.run(
                List.of("unshare", "--map-root-user", "--net", "cat", "/proc/net/dev", "/proc/net/route"), Map.of());

        assertEquals(0, devices.code());
        assertTrue(devices.said().contains("lo:"), devices::said);
        assertFalse(devices.said().matches("(?s).*\\b(eth|en|wl)\\w*:.*"), devices::said);
    }

    @Test
    void theMainJobIsDoneWithoutNetwork() throws IOException, InterruptedException {
        Path samples = Files.createDirectories(folder.resolve("samples"));
        for (String name : List.of("past-leads.csv", "new-leads.csv")) {
            List<String> lines = Files.readAllLines(Path.of("sample-data", name));
            Files.write(samples.resolve(name), lines.subList(0, Math.min(lines.size(), 600)));
        }

        done(
                "demo",
                "--samples",
                samples.toString(),
                "--out",
                folder.resolve("demo").toString());

        assertTrue(Files.size(folder.resolve("demo").resolve("call-list.xlsx")) > 5_000, "the list has been written");
    }

    @Test
    void runsReportsAndActivityNeedNoneEither() throws IOException, InterruptedException {
        String past = PlantedLeads.past(folder).toString();
        String fresh = PlantedLeads.fresh(folder, 0).toString();
        String model = folder.resolve("spring.leadmodel").toString();

        done("train", past, "--target", "Bought", "--models", "baseline,logistic,boosted,leaf-wise", "--out", model);
        done(
                "score",
                fresh,
                "--model",
                model,
                "--out",
                folder.resolve("list.csv").toString());
        String runs = done("runs", "--json").said();
        String run = runs.replaceFirst("(?s).*\"id\" : \"([^\"]*)\".*", "$1");
        done("report", run, "--out", folder.resolve("report.html").toString());
        done(
                "activity",
                "suggest",
                "sample-data/past-leads.csv",
                "sample-data/activity.csv",
                "--out",
                folder.resolve("rollup.json").toString());
    }

    private Program.Ended done(String... args) throws IOException, InterruptedException {
        Map<String, String> workspace =
                Map.of("HOTLIST_HOME", folder.resolve("workspace").toString());
        Program.Ended ended = new Program(WITHOUT_NETWORK, List.of(), workspace).run(args);
        assertEquals(0, ended.code(), ended::said);
        return ended;
    }
}
