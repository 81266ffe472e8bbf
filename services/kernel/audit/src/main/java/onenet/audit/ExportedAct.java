package onenet.audit;

import onenet.tlog.Malformed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HexFormat;

/**
 * A row as an auditor carries it away, one line of JSON: its place in the log, the salt its commitment was made with, and the row.
 *
 * @param index of its entry in the log
 */
public record ExportedAct(long index, byte[] salt, AuditRecord row) {

    private static final ObjectMapper JSON = new ObjectMapper();

    public ExportedAct {
        salt = salt.clone();
    }

    @Override
    public byte[] salt() {
        return salt.clone();
    }

    /** @throws Malformed when the line is none */
    public static ExportedAct ofLine(String line) {
        try {
            JsonNode read = JSON.readTree(line);
            return new ExportedAct(
                    read.path("index").asLong(-1),
                    HexFormat.of().parseHex(text(read, "salt")),
                    new AuditRecord(
                            read.path("chain").asInt(-1),
                            read.path("position").asLong(-1),
                            Instant.parse(text(read, "recordedAt")),
                            text(read, "actorId"),
                            text(read, "actorName"),
                            text(read, "capacity"),
                            text(read, "office"),
                            text(read, "action"),
                            text(read, "caseNumber"),
                            text(read, "detail"),
                            text(read, "previousHash"),
                            text(read, "writtenBy")));
        } catch (JsonProcessingException | DateTimeException | IllegalArgumentException unreadable) {
            throw new Malformed("not an exported act: " + unreadable.getMessage());
        }
    }

    public String line() {
        ObjectNode line = JSON.createObjectNode()
                .put("index", index)
                .put("salt", HexFormat.of().formatHex(salt))
                .put("chain", row.chain())
                .put("position", row.position())
                .put("recordedAt", row.recordedAt().toString())
                .put("actorId", row.actorId())
                .put("actorName", row.actorName())
                .put("capacity", row.capacity())
                .put("office", row.office())
                .put("action", row.action())
                .put("caseNumber", row.caseNumber())
                .put("detail", row.detail())
                .put("previousHash", row.previousHash())
                .put("writtenBy", row.writtenBy());
        return line.toString();
    }

    private static String text(JsonNode line, String field) {
        JsonNode value = line.get(field);
        if (value == null || !value.isTextual()) {
            throw new Malformed("an exported act without " + field);
        }
        return value.textValue();
    }
}
