package onenet.proofs.exchange;

import onenet.proofs.exchange.SourceLine.NoAnswer;
import onenet.proofs.exchange.SourceLine.Reply;
import onenet.proofs.source.ProofSource;
import onenet.proofs.source.SourceAnswer;
import onenet.proofs.source.SourceQuestion;
import onenet.proofs.source.SourceRecord;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Adapter: a registry on the shared-data platform ({@code contracts/openapi/shared-data-v1.yaml}).
 *
 * <p>Each registry has its own word for success, in its own JSON type. Only that word is success; a code nobody agreed on is a fault.
 */
final class SharedRegistry implements ProofSource {

    private static final int PAGE = 150;
    private static final int MOST_PAGES = 40;

    private final SourceLine line;
    private final String url;
    private final Name name;
    private final JsonNode success;

    SharedRegistry(SourceLine line, URI url, Name name, JsonNode success) {
        this.line = line;
        this.url = OwnService.base(url);
        this.name = name;
        this.success = success;
    }

    /** What it is called. */
    record Name(String code, String chinese, String english) {}

    @Override
    public String code() {
        return name.code();
    }

    @Override
    public String chinese() {
        return name.chinese();
    }

    @Override
    public String english() {
        return name.english();
    }

    @Override
    public SourceAnswer ask(SourceQuestion question, Duration patience) {
        try {
            List<SourceRecord> records = new ArrayList<>();
            String hash = "";
            for (int page = 1; page <= MOST_PAGES; page++) {
                Reply reply = line.exchange(new SourceLine.Call(
                        url + "/records", query(question, page), headers(question), null, patience));
                hash += reply.hash();
                SourceAnswer fault = fault(reply.body(), question.requestId());
                if (fault != null) {
                    return fault;
                }
                reply.body().path("records").forEach(record -> records.add(read(record, question)));
                if (records.size() >= reply.body().path("total").asInt(0)) {
                    return new SourceAnswer.Records(records, hash);
                }
            }
            return SourceAnswer.error("TOO_MANY_PAGES");
        } catch (NoAnswer none) {
            return none.answer();
        }
    }

    private SourceAnswer fault(JsonNode body, String requestId) {
        if (!requestId.equals(body.path("requestId").asText())) {
            return SourceAnswer.error("ANOTHER_REQUEST");
        }
        JsonNode code = body.path("code");
        if (code.equals(success)) {
            return null;
        }
        return switch (code.asText()) {
            case "10" -> new SourceAnswer.Records(List.of(), "");
            case "100" -> new SourceAnswer.Fault(SourceAnswer.Fault.Kind.NO_PERMISSION, "100");
            default -> SourceAnswer.error("CODE_" + code.asText("NONE"));
        };
    }

    private static Map<String, String> query(SourceQuestion question, int page) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("dataset", question.type());
        query.put("holder", question.holderCode());
        query.put("fields", String.join(",", question.fields()));
        query.put("page", Integer.toString(page));
        query.put("size", Integer.toString(PAGE));
        query.put("requestId", question.requestId());
        return query;
    }

    private static Map<String, String> headers(SourceQuestion question) {
        return Map.of(
                "X-Onenet-Case", question.caseReference(),
                "X-Onenet-Item", question.itemCode(),
                "X-Onenet-Purpose", URLEncoder.encode(question.purpose(), StandardCharsets.UTF_8));
    }

    private static SourceRecord read(JsonNode record, SourceQuestion question) {
        return new SourceRecord(
                record.path("identifier").asText(),
                record.path("number").asText(""),
                record.path("holderCode").asText(),
                record.path("holderName").asText(),
                Reading.state(record.path("state").asText()),
                Reading.date(record.path("validFrom")),
                Reading.date(record.path("validTo")),
                Reading.fields(record.path("fields"), question.fields()));
    }
}
