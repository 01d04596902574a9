package app.hotlist.bench;

import app.hotlist.evaluation.Cutoff;
import app.hotlist.evaluation.Metrics;
import app.hotlist.evaluation.Money;
import app.hotlist.evaluation.Predictions;
import app.hotlist.experiment.Experiment;
import app.hotlist.experiment.Run;
import app.hotlist.gui.Desk;
import app.hotlist.gui.Tools;
import app.hotlist.gui.support.Autosave;
import app.hotlist.gui.support.ChosenModel;
import app.hotlist.gui.support.Jobs;
import app.hotlist.gui.support.Leads;
import app.hotlist.gui.support.Look;
import app.hotlist.gui.support.NoDialogs;
import app.hotlist.gui.support.NoQuestions;
import app.hotlist.gui.support.Place;
import app.hotlist.gui.support.Project;
import app.hotlist.gui.support.Screens;
import app.hotlist.gui.support.Session;
import app.hotlist.gui.support.SmallProject;
import app.hotlist.gui.support.Speech;
import app.hotlist.gui.support.Trained;
import app.hotlist.model.ModelSpec;
import app.hotlist.table.CategoryColumn;
import app.hotlist.table.Imported;
import app.hotlist.table.NumberColumn;
import app.hotlist.table.Table;
import app.hotlist.table.TableProfile;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.stage.Stage;

/// How long a frame of the window's thread takes while the end of the list is dragged on Compare and on Decide, in the
/// whole window, with six models that have judged a million leads; and how many frames a second that makes. At 60
/// frames a second there are 16.7 ms for each.
public final class DragBench {

    private static final int LEADS = 1_000_000;
    private static final int FRAMES = 300;
    private static final int WARM_UP = 60;
    private static final double MILLION = 1e6;
    private static final PrintStream OUT = System.out;

    private DragBench() {}

    /// Prints milliseconds of processor time.
    ///
    /// @param args none
    public static void main(String[] args) {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        Experiment experiment = experiment();
        ExecutorService background = Executors.newSingleThreadExecutor();
        CompletableFuture<Session> shown = new CompletableFuture<>();
        Platform.startup(() -> shown.complete(show(experiment, background)));
        Session session = shown.join();
        sayMoney(session, background);
        for (Place place : List.of(Place.COMPARE, Place.DECIDE)) {
            CompletableFuture.runAsync(() -> {}, background).join(); // nothing else is being done
            drag(session, place);
        }
        Platform.exit();
        background.shutdown();
    }

    private static Session show(Experiment experiment, Executor background) {
        Tools tools = new Tools(
                new Jobs(background, Platform::runLater),
                new NoDialogs(),
                new NoQuestions(),
                Optional.empty(),
                Clock.systemUTC(),
                new Speech());
        Desk desk = new Desk(tools, new Look(), new Autosave.Threads(Runnable::run, Runnable::run));
        Screens.show(new Stage(), desk.root());
        Session session = desk.session();
        Project project = SmallProject.ready().withLeads(leads());
        session.change("open", _ -> project);
        long before = processorTime();
        Trained trained = new Trained(experiment, project);
        session.trainedProperty().set(trained);
        OUT.printf(Locale.ROOT, "results shown: %.0f ms%n", (processorTime() - before) / MILLION);
        before = processorTime();
        session.chosenProperty()
                .set(new ChosenModel(
                        SmallProject.model(), Optional.of(new ChosenModel.Origin(trained, experiment.best()))));
        OUT.printf(Locale.ROOT, "model chosen: %.0f ms%n", (processorTime() - before) / MILLION);
        return session;
    }

    /// Says which column holds what deals bring, and waits until that is counted.
    private static void sayMoney(Session session, Executor background) {
        Money byVisits = new Money(new Money.Worth.Column("Visits"), 30);
        long[] before = new long[1];
        CompletableFuture<Void> said = new CompletableFuture<>();
        Platform.runLater(() -> {
            before[0] = processorTime();
            session.change(
                    "money", project -> project.withDecision(project.decision().with(byVisits)));
            OUT.printf(Locale.ROOT, "money by a column said: %.0f ms", (processorTime() - before[0]) / MILLION);
            said.complete(null);
        });
        said.join();
        CompletableFuture.runAsync(() -> {}, background).join();
        CompletableFuture<Void> counted = new CompletableFuture<>();
        Platform.runLater(() -> {
            OUT.printf(Locale.ROOT, ", with all that follows: %.0f ms%n", (processorTime() - before[0]) / MILLION);
            counted.complete(null);
        });
        counted.join();
    }

    /// Moves the end of the list at every frame, as a mouse does.
    private static void drag(Session session, Place place) {
        CompletableFuture<double[]> measured = new CompletableFuture<>();
        long[] start = new long[1];
        Platform.runLater(() -> {
            session.placeProperty().set(place);
            new AnimationTimer() {
                private final double[] times = new double[FRAMES];
                private int frame = -WARM_UP;
                private long last = processorTime();

                @Override
                public void handle(long now) {
                    long reached = processorTime();
                    if (frame == 0) {
                        start[0] = System.nanoTime();
                    }
                    if (frame > 0) {
                        times[frame - 1] = (reached - last) / MILLION;
                    }
                    last = reached;
                    if (frame == FRAMES) {
                        stop();
                        measured.complete(times);
                    } else {
                        int calls = 1 + (int) ((long) (LEADS - 1) * (frame + WARM_UP) / (FRAMES + WARM_UP));
                        session.callList().move(new Cutoff.Capacity(calls));
                        frame++;
                    }
                }
            }.start();
        });
        double[] times = measured.join();
        double seconds = (System.nanoTime() - start[0]) / 1e9;
        Arrays.sort(times);
        OUT.printf(
                Locale.ROOT,
                "%s: median %.2f ms, 95 of 100 under %.2f ms, longest %.1f ms; %.0f frames a second%n",
                place,
                times[FRAMES / 2],
                times[FRAMES * 95 / 100],
                times[FRAMES - 1],
                FRAMES / seconds);
    }

    /// Of this thread alone: whatever else runs on the machine does not count.
    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static Leads leads() {
        SplittableRandom random = new SplittableRandom(1);
        String[] sources = new String[LEADS];
        double[] visits = new double[LEADS];
        String[] bought = new String[LEADS];
        for (int lead = 0; lead < LEADS; lead++) {
            sources[lead] = "source " + random.nextInt(12);
            visits[lead] = random.nextInt(100);
            bought[lead] = random.nextInt(3) == 0 ? "yes" : "no";
        }
        Table table = Table.of(
                CategoryColumn.of("Source", sources),
                NumberColumn.of("Visits", visits),
                CategoryColumn.of("Bought", bought));
        Leads small = SmallProject.leads();
        Imported imported = new Imported(
                small.imported().file(),
                small.imported().dialect(),
                table,
                small.imported().report());
        return new Leads(imported, TableProfile.of(table, small.target(), imported.report()), Map.of(), small.target());
    }

    private static Experiment experiment() {
        Experiment small = SmallProject.experiment(SmallProject.ready());
        List<ModelSpec> specs = ModelSpec.sensible().reversed().subList(0, 6);
        List<Run> runs = IntStream.range(0, specs.size())
                .mapToObj(i -> run(specs.get(i), 0.3 + 0.2 * i))
                .toList();
        return new Experiment(small.plan(), small.data(), runs);
    }

    private static Run run(ModelSpec spec, double noise) {
        SplittableRandom outcomes = new SplittableRandom(42);
        SplittableRandom random = new SplittableRandom(Math.round(noise * 100));
        boolean[] labels = new boolean[LEADS];
        double[] chances = new double[LEADS];
        for (int i = 0; i < LEADS; i++) {
            double odds = -0.8 + 2.6 * outcomes.nextGaussian();
            labels[i] = outcomes.nextDouble() < 1 / (1 + Math.exp(-odds));
            chances[i] = 1 / (1 + Math.exp(-(odds + noise * random.nextGaussian())));
        }
        Predictions tested = new Predictions(IntStream.range(0, LEADS).toArray(), labels, chances);
        Metrics metrics = Metrics.of(tested);
        return new Run(
                spec,
                tested,
                metrics,
                List.of(metrics),
                Duration.ofSeconds(1),
                SmallProject.run(spec, .9, .8, .7, .6, .4, .3, .3, .2, .2, .1).importance());
    }
}
