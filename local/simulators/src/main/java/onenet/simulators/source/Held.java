package onenet.simulators.source;

import java.util.Map;

/** One thing a source holds about somebody, before it is put into the source's own shape. */
public record Held(
        String identifier,
        String number,
        String holderCode,
        String holderName,
        String state,
        String validFrom,
        String validTo,
        Map<String, String> fields) {

    Held withHolder(String otherCode, String otherName) {
        return new Held(identifier, number, otherCode, otherName, state, validFrom, validTo, fields);
    }

    Held withState(String otherState, String otherEnd) {
        return new Held(identifier, number, holderCode, holderName, otherState, validFrom, otherEnd, fields);
    }

    Held withIdentifier(String other) {
        return new Held(other, number, holderCode, holderName, state, validFrom, validTo, fields);
    }
}
