package app.hotlist.gui.prepare;

import app.hotlist.base.Progress;
import app.hotlist.gui.support.Advice;
import app.hotlist.gui.support.Leads;
import app.hotlist.gui.support.PastLeads;
import app.hotlist.gui.support.Session;
import app.hotlist.recipe.RecipeSuggestion;
import app.hotlist.recipe.Suggestion;
import app.hotlist.table.ColumnProfile;
import app.hotlist.table.CsvReader;
import app.hotlist.table.Imported;
import app.hotlist.table.TableProfile;
import app.hotlist.table.Target;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// A session in which past leads are open and a recipe has been suggested.
final class SuggestedRecipe {

    private static final Target TARGET = new Target("Bought", "Yes");

    private SuggestedRecipe() {}

    static void into(Session session, Path folder) {
        Imported imported = CsvReader.read(PastLeads.csv(folder), Progress.NONE);
        TableProfile profile = TableProfile.of(
                imported.table(), Optional.of(TARGET), imported.report().badCells());
        Leads leads = new Leads(
                imported,
                profile,
                profile.columns().stream().collect(Collectors.toMap(ColumnProfile::name, ColumnProfile::role)),
                Optional.of(TARGET));
        Suggestion suggestion = RecipeSuggestion.of(profile, TARGET, Set.of());
        session.change("open", project -> project.withLeads(leads).withAdvice(new Advice(List.of(), suggestion)));
    }
}
