package onenet.requests;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.math.BigDecimal;

/** Reads a fraction as the contracts have it: a number, no text that happens to say one, and within what anything here is measured in. */
final class FiniteNumber extends StdScalarDeserializer<Double> {

    private static final long serialVersionUID = 1;

    /** A million million: no tonne, degree or yuan of a request is more. */
    private static final BigDecimal MOST = BigDecimal.TEN.pow(12);

    private final boolean required;

    FiniteNumber(Class<Double> type) {
        super(type);
        this.required = type.isPrimitive();
    }

    @Override
    public Double deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.currentToken().isNumeric()) {
            return (Double) context.handleUnexpectedToken(Double.class, parser);
        }
        double number = parser.getDoubleValue();
        // a double first: an exponent of a billion would take a decimal forever
        if (!Double.isFinite(number) || BigDecimal.valueOf(number).abs().compareTo(MOST) > 0) {
            return (Double) context.handleWeirdNumberValue(Double.class, number, "out of reason");
        }
        return number;
    }

    @Override
    public Double getNullValue(DeserializationContext context) {
        return required ? 0.0 : null;
    }
}
