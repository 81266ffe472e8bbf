package onenet.requests;

import onenet.casework.identity.TypedText;
import onenet.text.HumanText;
import onenet.text.Lines;
import onenet.text.UnprintableText;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.util.function.UnaryOperator;

/**
 * Gives the text of every request the one form it is kept in: a name is one line, a reason ({@link Lines}) may have several, a code
 * ({@link Code}, {@link WellFormed}) is what is left of it without blanks and labels. What cannot stay is named with its place. Only what comes
 * from outside is read so: what is stored, and what services tell each other, is read as it stands.
 */
@Provider
public class TextAtTheDoor implements ContextResolver<ObjectMapper> {

    private final ObjectMapper outside;

    TextAtTheDoor(ObjectMapper inside) {
        this.outside = inside.copy()
                .registerModule(
                        new SimpleModule("text-at-the-door").addDeserializer(String.class, new TextReader(Form.LINE)));
    }

    @Override
    public ObjectMapper getContext(Class<?> type) {
        return outside;
    }

    /** How the text of a field is made plain. */
    private enum Form {
        LINE(HumanText::line),
        LINES(HumanText::lines),
        CODE(TypedText::code),
        UPPER_CODE(TypedText::upperCode);

        private final UnaryOperator<String> reading;

        Form(UnaryOperator<String> reading) {
            this.reading = reading;
        }

        static Form of(BeanProperty field) {
            if (field == null) {
                return LINE;
            }
            Code code = field.getAnnotation(Code.class);
            WellFormed checked = field.getAnnotation(WellFormed.class);
            if (code != null || checked != null) {
                return (code == null ? checked.value().raised() : code.raised()) ? UPPER_CODE : CODE;
            }
            return field.getAnnotation(Lines.class) == null ? LINE : LINES;
        }
    }

    private static final class TextReader extends StdDeserializer<String> implements ContextualDeserializer {

        private static final long serialVersionUID = 1;

        private final Form form;

        TextReader(Form form) {
            super(String.class);
            this.form = form;
        }

        @Override
        public JsonDeserializer<?> createContextual(DeserializationContext context, BeanProperty field) {
            return new TextReader(Form.of(field));
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return (String) context.handleUnexpectedToken(String.class, parser);
            }
            String text = parser.getText();
            try {
                String read = form.reading.apply(text);
                return StorableText.unstorable(read)
                        ? (String) context.handleWeirdStringValue(String.class, "…", "text that cannot be kept")
                        : read;
            } catch (UnprintableText unprintable) {
                throw JsonMappingException.from(parser, "text that no paper can show", unprintable);
            }
        }
    }
}
