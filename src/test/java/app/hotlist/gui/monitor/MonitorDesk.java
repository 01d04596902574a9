package app.hotlist.gui.monitor;

import app.hotlist.base.Progress;
import app.hotlist.gui.support.Jobs;
import app.hotlist.gui.support.ModelShelf;
import app.hotlist.gui.support.Notices;
import app.hotlist.gui.support.PastLeads;
import app.hotlist.gui.support.Place;
import app.hotlist.gui.support.Session;
import app.hotlist.gui.support.SmallModel;
import app.hotlist.model.LeadModel;
import app.hotlist.scoring.LeadScorer;
import app.hotlist.scoring.NewLeads;
import app.hotlist.scoring.ScoredList;
import app.hotlist.workspace.OpenProject;
import app.hotlist.workspace.Workspace;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A Monitor screen without a toolkit: work waits in a queue that the test empties.
final class MonitorDesk {

    static final Instant MONDAY = Instant.parse("2026-11-02T09:15:00Z");

    private static final int LEADS = 200;

    /// The number of the next file's first lead.
    private int first = 1000;

    /// Goes on by an hour whenever it is asked.
    private Instant now = MONDAY;

    final Path folder;
    final Workspace workspace;
    final Queue<Runnable> background = new ArrayDeque<>();
    final Jobs jobs = new Jobs(background::add, Runnable::run);
    final Session session = new Session();
    final Notices notices = new Notices();
    final List<String> told = new ArrayList<>();
    final ModelShelf shelf;
    final MonitorViewModel viewModel;
    final LeadModel model;

    MonitorDesk(Path folder) {
        this.folder = folder;
        workspace = Workspace.open(folder.resolve("workspace"));
        shelf = new ModelShelf(session, jobs, Optional.of(workspace), () -> now);
        notices.subscribe(told::add);
        notices.whenFinished((sentence, _) -> told.add(sentence));
        viewModel = new MonitorViewModel(session, jobs, shelf, this::later, notices);
        model = SmallModel.trained(folder);
        session.placeProperty().set(Place.SCORE);
    }

    private Instant later() {
        now = now.plusSeconds(3600);
        return now;
    }

    /// A project is open.
    OpenProject open() {
        OpenProject project = workspace.projects().begin("Autumn leads", MONDAY);
        belongTo(project);
        return project;
    }

    void belongTo(OpenProject project) {
        shelf.belongTo(project);
        viewModel.refresh();
        run();
    }

    /// New leads like those that the model learnt from.
    ScoredList alike(String file) {
        return list(file, number -> number % 4 == 0 ? "Referral" : number % 4 == 1 ? "Google" : "Fair");
    }

    /// New leads that came in other ways.
    ScoredList changed(String file) {
        return list(file, number -> number % 2 == 0 ? "Referral" : "TikTok");
    }

    private ScoredList list(String file, IntFunction<String> source) {
        first += LEADS;
        Path leads = PastLeads.write(
                folder.resolve(file),
                IntStream.range(first, first + LEADS)
                        .mapToObj(number -> "L%d,Firm %d,%s,%d"
                                .formatted(
                                        number,
                                        number,
                                        source.apply(number),
                                        number % 4 == 0 ? 6 + number / 4 % 4 : number % 4))
                        .collect(Collectors.joining("\n", "Id,Company,Source,Visits\n", "\n")));
        return LeadScorer.score(model, NewLeads.of(leads), Progress.NONE);
    }

    /// A list is scored, and compared.
    void score(ScoredList list) {
        viewModel.compare(list);
        run();
    }

    /// A call list that came back.
    ///
    /// @param bought of a hundred leads in tier A with a chance of 80 %
    Path returned(String file, int bought) {
        return PastLeads.write(
                folder.resolve(file),
                IntStream.range(0, 100)
                        .mapToObj(lead -> "L%d,A,0.8,%s".formatted(lead, lead < bought ? "bought" : "not"))
                        .collect(Collectors.joining("\n", "Lead ID,Tier,Chance to buy,Outcome\n", "\n")));
    }

    void receive(Path list) {
        viewModel.returned().open(list);
        run();
    }

    /// Does all the work that waits.
    void run() {
        while (!background.isEmpty()) {
            background.remove().run();
        }
    }

    List<String> files() {
        return viewModel.foundProperty().get().scored().stream()
                .map(file -> file.source().name())
                .toList();
    }
}
