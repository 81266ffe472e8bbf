package onenet.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.regex.Pattern;

/** A worked example said again on another day: what names a thing or a day of its own is taken from a lawful request, the rest stays. */
final class Replay {

    private static final Pattern OF_ITS_DAY = Pattern.compile(
            "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{64}|[A-Z]{2}-[0-9A-Z-]+-[0-9]{4}-[0-9]+-[0-9A-Z]|[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9A-HJ-NPQRTUWXY]{18}");

    private Replay() {}

    static JsonNode of(JsonNode example, JsonNode lawful) {
        if (example.isObject() && lawful.isObject()) {
            ObjectNode said = JsonNodeFactory.instance.objectNode();
            example.properties().stream()
                    .filter(field -> lawful.has(field.getKey()) || !isOfItsDay(field.getValue()))
                    .forEach(field -> said.set(field.getKey(), of(field.getValue(), lawful.path(field.getKey()))));
            return said;
        }
        return isOfItsDay(example) && !lawful.isMissingNode() ? lawful : example;
    }

    private static boolean isOfItsDay(JsonNode node) {
        if (node.isTextual()) {
            return OF_ITS_DAY.matcher(node.asText()).matches();
        }
        return node.properties().stream()
                        .anyMatch(field -> OF_ITS_DAY.matcher(field.getKey()).matches())
                || node.valueStream().anyMatch(Replay::isOfItsDay);
    }
}
