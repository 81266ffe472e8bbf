package onenet.proofs.exchange;

import onenet.proofs.source.RecordState;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads what sources send. What cannot be read with certainty is UNKNOWN, which no one relies on. */
final class Reading {

    /** States by the two-digit codes of e-certificates and by this platform's own words. */
    private static final Map<String, RecordState> STATES = Map.ofEntries(
            Map.entry("01", RecordState.VALID),
            Map.entry("IN_FORCE", RecordState.VALID),
            Map.entry("VALID", RecordState.VALID),
            Map.entry("02", RecordState.SUSPENDED),
            Map.entry("SUSPENDED", RecordState.SUSPENDED),
            Map.entry("03", RecordState.RESCINDED),
            Map.entry("RESCINDED", RecordState.RESCINDED),
            Map.entry("04", RecordState.CANCELLED),
            Map.entry("CANCELLED", RecordState.CANCELLED),
            Map.entry("05", RecordState.EXPIRED),
            Map.entry("EXPIRED", RecordState.EXPIRED),
            Map.entry("07", RecordState.REVOKED),
            Map.entry("REVOKED", RecordState.REVOKED),
            Map.entry("WITHDRAWN", RecordState.WITHDRAWN),
            Map.entry("SUPERSEDED", RecordState.SUPERSEDED),
            Map.entry("VOID", RecordState.VOID),
            Map.entry("LAPSED", RecordState.LAPSED));

    private Reading() {}

    static RecordState state(String word) {
        return STATES.getOrDefault(word, RecordState.UNKNOWN);
    }

    /** An empty or missing end means none. */
    static LocalDate date(JsonNode node) {
        String text = node.asText("");
        if (text.isEmpty() || "null".equals(text)) {
            return null;
        }
        try {
            return LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text);
        } catch (DateTimeException unreadable) {
            return LocalDate.MIN;
        }
    }

    /** Only what was asked for is kept, whatever else came along. */
    static Map<String, String> fields(JsonNode node, List<String> wanted) {
        Map<String, String> kept = new LinkedHashMap<>();
        for (String field : wanted) {
            if (node.hasNonNull(field)) {
                kept.put(field, node.path(field).asText());
            }
        }
        return kept;
    }
}
