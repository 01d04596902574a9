package app.hotlist.gui.settings;

import app.hotlist.gui.support.FileDialogs;
import app.hotlist.gui.support.Look;
import app.hotlist.gui.support.ProblemBanner;
import app.hotlist.gui.support.Questions;
import app.hotlist.gui.support.Strings;
import app.hotlist.workspace.Settings;
import app.hotlist.workspace.Settings.Copies;
import app.hotlist.workspace.Settings.Language;
import app.hotlist.workspace.Settings.Numbers;
import app.hotlist.workspace.Settings.Theme;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Ties `Settings.fxml` to its view-model. Decides nothing: no condition here but on what to show.
public final class SettingsController {

    private static final int ZOOM_STEP = 10;
    private static final long MEGABYTE = 1 << 20;
    private static final double EXAMPLE = 12_345.6;
    private static final LocalDate EXAMPLE_DAY = LocalDate.of(2026, 12, 31);

    /// How the user is asked.
    public record Asking(FileDialogs dialogs, Questions questions) {}

    /// What the screen shows.
    public record Models(SettingsViewModel choices, SpaceViewModel space, ServiceViewModel service) {}

    private final SettingsViewModel viewModel;
    private final SpaceViewModel space;
    private final ServiceViewModel service;
    private final Look look;
    private final FileDialogs dialogs;
    private final Questions questions;

    @FXML
    private ProblemBanner problemBanner;

    @FXML
    private ComboBox<Optional<Language>> languageBox;

    @FXML
    private ComboBox<Optional<Numbers>> numbersBox;

    @FXML
    private ComboBox<Theme> themeBox;

    @FXML
    private Spinner<Integer> zoomSpinner;

    @FXML
    private CheckBox copiesBox;

    @FXML
    private Label folderLabel;

    @FXML
    private Button folderButton;

    @FXML
    private SpaceCard spaceCard;

    @FXML
    private ServiceCard serviceCard;

    @FXML
    private Label computerLabel;

    @SuppressWarnings("NullAway.Init") // FXMLLoader fills the @FXML fields before initialize()
    public SettingsController(Models models, Look look, Asking asking) {
        viewModel = models.choices();
        space = models.space();
        service = models.service();
        this.look = look;
        this.dialogs = asking.dialogs();
        this.questions = asking.questions();
    }

    @FXML
    private void initialize() {
        problemBanner.problemProperty().bindBidirectional(viewModel.problemProperty());
        Settings settings = viewModel.settings();
        boolean kept = viewModel.folder().isPresent();
        fill(languageBox, orSystem(Language.values()), SettingsController::language, settings.language());
        languageBox.valueProperty().addListener((_, _, language) -> viewModel.speak(language));
        fill(numbersBox, orSystem(Numbers.values()), SettingsController::example, settings.numbers());
        numbersBox.valueProperty().addListener((_, _, numbers) -> viewModel.write(numbers));
        fill(themeBox, List.of(Theme.values()), Look::name, look.themeProperty().get());
        themeBox.valueProperty()
                .addListener((_, _, theme) -> look.themeProperty().set(theme));
        look.themeProperty().subscribe(themeBox::setValue);
        IntegerSpinnerValueFactory zoom = new IntegerSpinnerValueFactory(Look.SMALLEST, Look.LARGEST, 100, ZOOM_STEP);
        zoomSpinner.setValueFactory(zoom);
        look.zoomProperty().subscribe(percent -> zoom.setValue(percent.intValue()));
        zoom.valueProperty().subscribe(percent -> look.zoomProperty().set(percent));
        copiesBox.setSelected(settings.copies() == Copies.KEEP);
        copiesBox.selectedProperty().subscribe(keep -> viewModel.copy(keep ? Copies.KEEP : Copies.NONE));
        folderLabel.setText(viewModel.folder().map(Object::toString).orElseGet(() -> Strings.get("settings.nowhere")));
        Stream.of(languageBox, numbersBox, copiesBox, folderButton).forEach(node -> node.setDisable(!kept));
        spaceCard.bind(space, questions);
        serviceCard.bind(service, questions);
        computerLabel.setText(Strings.get(
                "settings.computer",
                Runtime.getRuntime().availableProcessors(),
                Runtime.getRuntime().maxMemory() / MEGABYTE));
    }

    private static <T> List<Optional<T>> orSystem(T[] values) {
        return Stream.concat(
                        Stream.of(Optional.<T>empty()), Arrays.stream(values).map(Optional::of))
                .toList();
    }

    private static <T> void fill(ComboBox<T> box, List<T> values, Function<T, String> name, T now) {
        box.getItems().setAll(values);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : name.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new IllegalStateException("nobody can type here: " + text);
            }
        });
        box.setValue(now);
    }

    private static String language(Optional<Language> language) {
        return language.map(SettingsController::ownName).orElseGet(() -> Strings.get("settings.language.system"));
    }

    /// As those write it who speak it.
    private static String ownName(Language language) {
        return switch (language) {
            case ENGLISH -> "English";
            case GERMAN -> "Deutsch";
        };
    }

    /// A number and a date, written so.
    private static String example(Optional<Numbers> numbers) {
        return numbers.map(Numbers::locale)
                .map(locale -> NumberFormat.getNumberInstance(locale).format(EXAMPLE)
                        + "   "
                        + DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                                .withLocale(locale)
                                .format(EXAMPLE_DAY))
                .orElseGet(() -> Strings.get("settings.numbers.language"));
    }

    @FXML
    private void openFolder() {
        viewModel.folder().ifPresent(dialogs::show);
    }
}
