package onenet.requests;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * What is read is what was sent, or nothing: no number, truth value or empty text taken for a value of another kind, no half of a number dropped, no number taken for the constant that happens to stand at
 * that place, no infinity for a quantity, no second value of a field in the place of the first, nothing left unread behind the end.
 */
@Singleton
class ExactJson implements ObjectMapperCustomizer {

    /** After the date modules of the house defaults, in whose place its reader stands. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    @Override
    public void customize(ObjectMapper json) {
        json.getFactory().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
        json.setConfig(json.getDeserializationConfig().without(MapperFeature.ALLOW_COERCION_OF_SCALARS));
        json.coercionConfigDefaults().setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail);
        json.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .registerModule(new SimpleModule("exact-json")
                        .addDeserializer(LocalDate.class, new DateReader())
                        .addDeserializer(Double.class, new FiniteNumber(Double.class))
                        .addDeserializer(double.class, new FiniteNumber(double.class)));
    }

    /** A date as the contracts have it (RFC 3339): a year of four digits, which every database and calendar can hold. */
    private static final class DateReader extends StdScalarDeserializer<LocalDate> {

        private static final long serialVersionUID = 1;
        private static final Pattern FULL_DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

        DateReader() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String text = parser.hasToken(JsonToken.VALUE_STRING)
                    ? parser.getText()
                    : parser.currentToken().name();
            try {
                if (FULL_DATE.matcher(text).matches()) {
                    return LocalDate.parse(text);
                }
            } catch (DateTimeException noSuchDay) {
                // told like any other text that is no date
            }
            return (LocalDate) context.handleWeirdStringValue(LocalDate.class, "…", "no date of RFC 3339");
        }
    }
}
