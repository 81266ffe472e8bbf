package onenet.requests;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.JsonNodeDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;

/** Refuses text with the null letter at the door, in fields and in free JSON alike: PostgreSQL keeps none. */
@Singleton
class StorableText implements ObjectMapperCustomizer {

    private static final String REASON = "text with the null letter";

    @Override
    public void customize(ObjectMapper json) {
        json.registerModule(new SimpleModule("storable-text")
                .addDeserializer(String.class, new TextReader())
                .addDeserializer(JsonNode.class, new TreeReader()));
    }

    private static boolean unstorable(String text) {
        return text != null && text.indexOf(0) >= 0;
    }

    private static final class TextReader extends StdDeserializer<String> {

        private static final long serialVersionUID = 1;

        TextReader() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String text = StringDeserializer.instance.deserialize(parser, context);
            return unstorable(text) ? (String) context.handleWeirdStringValue(String.class, "…", REASON) : text;
        }
    }

    private static final class TreeReader extends StdDeserializer<JsonNode> {

        private static final long serialVersionUID = 1;

        TreeReader() {
            super(JsonNode.class);
        }

        @Override
        public JsonNode deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            JsonNode tree = (JsonNode)
                    JsonNodeDeserializer.getDeserializer(JsonNode.class).deserialize(parser, context);
            return unstorable(tree) ? (JsonNode) context.handleWeirdStringValue(JsonNode.class, "…", REASON) : tree;
        }

        @Override
        public JsonNode getNullValue(DeserializationContext context) {
            return null;
        }

        private static boolean unstorable(JsonNode tree) {
            if (StorableText.unstorable(tree.textValue())) {
                return true;
            }
            return tree.properties().stream().anyMatch(field -> StorableText.unstorable(field.getKey()))
                    || tree.valueStream().anyMatch(TreeReader::unstorable);
        }
    }
}
