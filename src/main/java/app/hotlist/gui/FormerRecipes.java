package app.hotlist.gui;

import app.hotlist.gui.prepare.NamedRecipe;
import app.hotlist.gui.support.Strings;
import app.hotlist.workspace.SavedRun;
import app.hotlist.workspace.Workspace;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// The recipes of the runs that were kept, the latest first.
final class FormerRecipes implements Supplier<List<NamedRecipe>> {

    private static final int MOST = 20;

    private final Optional<Workspace> workspace;

    FormerRecipes(Optional<Workspace> workspace) {
        this.workspace = workspace;
    }

    @Override
    public List<NamedRecipe> get() {
        return workspace.stream()
                .flatMap(known -> known.runs().list().stream()
                        .limit(MOST)
                        .map(line -> known.runs().load(line.id())))
                .map(FormerRecipes::named)
                .toList();
    }

    private static NamedRecipe named(SavedRun run) {
        return new NamedRecipe(
                Strings.get("prepare.run", run.name(), Date.from(run.savedAt())),
                run.plan().recipe());
    }
}
