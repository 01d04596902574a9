package app.hotlist.base;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/// JSON of whatever form in which texts were changed, names of fields among them.
public final class ChangedTexts {

    private final UnaryOperator<String> change;
    private final JsonNode json;
    private int count;

    private ChangedTexts(JsonNode json, UnaryOperator<String> change) {
        this.change = change;
        this.json = changed(json);
    }

    /// Changes every text.
    ///
    /// @param source as in [Json#read(String, Class, String)]
    /// @throws UserException if it is no JSON
    public static ChangedTexts of(String json, UnaryOperator<String> change, String source) {
        return new ChangedTexts(Json.read(json, JsonNode.class, source), change);
    }

    private JsonNode changed(JsonNode node) {
        return switch (node) {
            case TextNode text -> TextNode.valueOf(changed(text.textValue()));
            case ArrayNode array -> {
                ArrayNode other = JsonNodeFactory.instance.arrayNode();
                array.forEach(element -> other.add(changed(element)));
                yield other;
            }
            case ObjectNode object -> {
                ObjectNode other = JsonNodeFactory.instance.objectNode();
                object.properties().forEach(field -> other.set(changed(field.getKey()), changed(field.getValue())));
                yield other;
            }
            default -> node;
        };
    }

    private String changed(String text) {
        String other = change.apply(text);
        count += other.equals(text) ? 0 : 1;
        return other;
    }

    /// How many texts are others than before.
    public int count() {
        return count;
    }

    /// The JSON in one line, without a line feed.
    public String line() {
        return Json.writeLine(json);
    }

    /// Writes the JSON into a file, whole or not at all.
    ///
    /// @throws UserException if the file cannot be written
    public void write(Path file) {
        Json.write(file, json);
    }
}
