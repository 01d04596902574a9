package app.hotlist.gui.score;

import app.hotlist.gui.support.Strings;
import app.hotlist.scoring.CrmField;
import app.hotlist.scoring.CrmMapping;
import app.hotlist.scoring.CrmProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// The file for a CRM: which one, and what its columns are called there. Every header can be changed; what stands in a
/// column is chosen beside it.
final class CrmPane extends TitledPane {

    private static final int LONGEST = 32_000;

    private final VBox rows = ExportPanel.column();
    private final ComboBox<CrmProfile> profiles = new ComboBox<>();

    CrmPane() {
        setExpanded(false);
        setAnimated(false);
        getStyleClass().add("export-part");
        setText(Strings.get("score.export.crm"));
        profiles.getItems().setAll(CrmProfile.values());
        profiles.setMaxWidth(Double.MAX_VALUE);
        profiles.setAccessibleText(Strings.get("score.export.crm"));
        profiles.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable CrmProfile profile) {
                return profile == null ? "" : profile.title();
            }

            @Override
            public @Nullable CrmProfile fromString(String text) {
                return null;
            }
        });
    }

    void show(ExportChoosing choosing, Runnable onWrite) {
        profiles.setValue(choosing.crmProperty().get().profile());
        profiles.setOnAction(_ -> choosing.chooseCrm(profiles.getValue()));
        Button write = new Button(Strings.get("score.export.crm.write"));
        write.setId("crmButton");
        write.setOnAction(_ -> onWrite.run());
        Button usual = new Button(Strings.get("score.export.crm.usual"));
        usual.getStyleClass().add("flat");
        usual.setOnAction(_ -> choosing.chooseCrm(profiles.getValue().usual()));
        HBox buttons = new HBox(write, usual);
        buttons.getStyleClass().add("form-row");
        setContent(ExportPanel.column(
                ExportPanel.label("muted", Strings.get("score.export.crm.words")), profiles, rows, buttons));
        choosing.crmProperty().subscribe(mapping -> showFields(mapping, choosing));
    }

    /// Not while somebody types in one of them: the row that is typed in made the change.
    private void showFields(CrmMapping mapping, ExportChoosing choosing) {
        if (mapping.equals(rows.getUserData())) {
            return;
        }
        rows.getChildren().clear();
        for (int i = 0; i < mapping.fields().size(); i++) {
            rows.getChildren().add(row(mapping.fields().get(i), i, choosing));
        }
    }

    private HBox row(CrmField field, int place, ExportChoosing choosing) {
        TextField header = new TextField(field.header());
        header.setAccessibleText(Strings.get("score.export.crm.header"));
        header.textProperty().addListener(_ -> change(choosing, place, header.getText(), Optional.empty()));
        ComboBox<CrmField.Content> content = new ComboBox<>();
        content.getItems().setAll(choosable(field));
        content.setValue(field.content());
        content.setConverter(new StringConverter<>() {
            @Override
            public String toString(CrmField.@Nullable Content value) {
                return value == null ? "" : words(value, field);
            }

            @Override
            public CrmField.@Nullable Content fromString(String text) {
                return null;
            }
        });
        content.setOnAction(_ -> change(choosing, place, header.getText(), Optional.of(content.getValue())));
        HBox.setHgrow(header, Priority.ALWAYS);
        content.setPrefWidth(130);
        content.setMinWidth(130);
        HBox row = new HBox(header, content);
        row.getStyleClass().add("form-row");
        return row;
    }

    private static List<CrmField.Content> choosable(CrmField field) {
        List<CrmField.Content> all = new ArrayList<>(List.of(CrmField.Content.values()));
        if (field.content() != CrmField.Content.COLUMN) {
            all.remove(CrmField.Content.COLUMN);
        }
        return all;
    }

    private static String words(CrmField.Content content, CrmField field) {
        return switch (content) {
            case LEAD_ID -> Strings.get("score.crm.lead-id");
            case EMAIL -> Strings.get("score.crm.email");
            case CHANCE -> Strings.get("score.crm.chance");
            case SCORE -> Strings.get("score.crm.score");
            case TIER -> Strings.get("score.crm.tier");
            case REASONS -> Strings.get("score.crm.reasons");
            case NEXT_STEP -> Strings.get("score.crm.next-step");
            case OWNER -> Strings.get("score.crm.owner");
            case EXPECTED_VALUE -> Strings.get("score.crm.expected-value");
            case TREND -> Strings.get("score.crm.trend");
            case MODEL -> Strings.get("score.crm.model");
            case SCORED_AT -> Strings.get("score.crm.scored-at");
            case COLUMN -> field.column().orElse("");
        };
    }

    /// A header that is blank or taken changes nothing until it is neither.
    private void change(ExportChoosing choosing, int place, String header, Optional<CrmField.Content> content) {
        CrmMapping mapping = choosing.crmProperty().get();
        boolean taken = mapping.fields().stream()
                .filter(other -> !other.equals(mapping.fields().get(place)))
                .anyMatch(other -> other.header().equals(header));
        if (header.isBlank() || taken) {
            return;
        }
        List<CrmField> fields = new ArrayList<>(mapping.fields());
        CrmField former = fields.get(place);
        CrmField.Content chosen = content.orElse(former.content());
        Optional<String> column = chosen == CrmField.Content.COLUMN ? former.column() : Optional.empty();
        fields.set(place, new CrmField(header, chosen, column, Math.min(LONGEST, former.longest())));
        CrmMapping changed = new CrmMapping(mapping.profile(), fields);
        rows.setUserData(changed);
        choosing.chooseCrm(changed);
    }
}
