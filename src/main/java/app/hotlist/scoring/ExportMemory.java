package app.hotlist.scoring;

import app.hotlist.base.Json;
import app.hotlist.base.UserException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Supplier;

/// What is remembered from one export to the next, in a folder of its own: choices, and the columns for each CRM.
///
/// ```
/// choices.json       ExportChoices
/// crm-hubspot.json   CrmMapping
/// trend/             TrendMemory
/// ```
///
/// @param folder made when there is something to keep
public record ExportMemory(Path folder) {

    /// The one of a workspace.
    ///
    /// @param workspace its folder
    public static ExportMemory in(Path workspace) {
        return new ExportMemory(workspace.resolve("exports"));
    }

    /// The scores of former exports.
    public TrendMemory trends() {
        return new TrendMemory(folder.resolve("trend"));
    }

    /// What was chosen last; `usual` where nothing was kept yet or it cannot be read any more, since lost choices must
    /// keep nobody from working.
    public ExportChoices choices(Supplier<ExportChoices> usual) {
        return read(folder.resolve("choices.json"), ExportChoices.class, usual);
    }

    /// Keeps the choices.
    ///
    /// @throws UserException if they cannot be written
    public void keep(ExportChoices choices) {
        Json.write(folder.resolve("choices.json"), choices);
    }

    /// The columns for a CRM.
    public CrmMapping mapping(CrmProfile profile) {
        return read(file(profile), CrmMapping.class, profile::usual);
    }

    /// Keeps the columns for a CRM.
    ///
    /// @throws UserException if they cannot be written
    public void keep(CrmMapping mapping) {
        Json.write(file(mapping.profile()), mapping);
    }

    private Path file(CrmProfile profile) {
        return folder.resolve("crm-%s.json".formatted(profile.name().toLowerCase(Locale.ROOT)));
    }

    private static <T> T read(Path file, Class<T> type, Supplier<T> usual) {
        if (!Files.exists(file)) {
            return usual.get();
        }
        try {
            return Json.read(file, type);
        } catch (UserException _) {
            return usual.get();
        }
    }
}
