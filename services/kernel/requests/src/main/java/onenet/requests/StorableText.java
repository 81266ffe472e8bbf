package onenet.requests;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.JsonNodeDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;

/**
 * Refuses at the door, in fields and in free JSON alike, what PostgreSQL cannot keep as it was sent: text with the null letter, half
 * of a surrogate pair (it would be kept as a question mark), and numbers beyond what a double holds. What is no text is not made one.
 */
@Singleton
class StorableText implements ObjectMapperCustomizer {

    private static final String REASON = "text with the null letter or half of a surrogate pair";

    @Override
    public void customize(ObjectMapper json) {
        json.registerModule(new SimpleModule("storable-text")
                .addDeserializer(String.class, new TextReader())
                .addKeyDeserializer(String.class, new NameReader())
                .addDeserializer(JsonNode.class, new TreeReader<>(JsonNode.class))
                .addDeserializer(ObjectNode.class, new TreeReader<>(ObjectNode.class)));
    }

    static boolean unstorable(String text) {
        return text != null && text.codePoints().anyMatch(StorableText::unstorable);
    }

    private static boolean unstorable(int letter) {
        return letter == 0 || (letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE);
    }

    private static final class TextReader extends StdDeserializer<String> {

        private static final long serialVersionUID = 1;

        TextReader() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return (String) context.handleUnexpectedToken(String.class, parser);
            }
            String text = parser.getText();
            return unstorable(text) ? (String) context.handleWeirdStringValue(String.class, "…", REASON) : text;
        }
    }

    private static final class NameReader extends KeyDeserializer {

        @Override
        public Object deserializeKey(String name, DeserializationContext context) throws IOException {
            return unstorable(name) ? context.handleWeirdKey(String.class, "…", REASON) : name;
        }
    }

    private static final class TreeReader<T extends JsonNode> extends StdDeserializer<T> {

        private static final long serialVersionUID = 1;

        private final Class<T> kind;

        TreeReader(Class<T> kind) {
            super(kind);
            this.kind = kind;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            JsonNode tree =
                    (JsonNode) JsonNodeDeserializer.getDeserializer(kind).deserialize(parser, context);
            return kind.cast(unstorable(tree) ? context.handleWeirdStringValue(kind, "…", REASON) : tree);
        }

        @Override
        public T getNullValue(DeserializationContext context) {
            return null;
        }

        private static boolean unstorable(JsonNode tree) {
            if (StorableText.unstorable(tree.textValue())
                    || (tree.isDouble() && !Double.isFinite(tree.doubleValue()))) {
                return true;
            }
            return tree.properties().stream().anyMatch(field -> StorableText.unstorable(field.getKey()))
                    || tree.valueStream().anyMatch(TreeReader::unstorable);
        }
    }
}
