package onenet.proofs.exchange;

import onenet.proofs.ProofsConfig;
import onenet.proofs.exchange.SourceLine.NoAnswer;
import onenet.proofs.exchange.SourceLine.Reply;
import onenet.proofs.source.ProofSource;
import onenet.proofs.source.RecordState;
import onenet.proofs.source.SourceAnswer;
import onenet.proofs.source.SourceQuestion;
import onenet.proofs.source.SourceRecord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Adapter: the provincial platform of Guangdong, by statutory function ({@code /license/auth}, {@code contracts/openapi/province-platform-v1.yaml}).
 *
 * <p>Its lists hold at most 150; all pages are read, so that the 151st certificate is seen.
 */
@Singleton
class GuangdongCertificates implements ProofSource {

    private static final int PAGE = 150;
    private static final int MOST_PAGES = 40;

    private final GuangdongSession session;

    GuangdongCertificates(GuangdongSession session) {
        this.session = session;
    }

    @Override
    public String code() {
        return "guangdong";
    }

    @Override
    public String chinese() {
        return "广东省电子证照系统";
    }

    @Override
    public String english() {
        return "the e-certificates of Guangdong";
    }

    @Override
    public SourceAnswer ask(SourceQuestion question, Duration patience) {
        try {
            List<SourceRecord> records = new ArrayList<>();
            StringBuilder hashes = new StringBuilder();
            for (int page = 1; page <= MOST_PAGES; page++) {
                String requestId = page == 1 ? question.requestId() : question.requestId() + "-" + page;
                Reply reply = session.post("/license/auth", requestId, body(question, page), patience);
                SourceAnswer fault = fault(reply.body(), requestId);
                if (fault != null) {
                    return fault;
                }
                hashes.append(reply.hash());
                JsonNode found = reply.body().path("data");
                found.forEach(record -> add(records, record, question));
                if (found.size() < PAGE) {
                    return new SourceAnswer.Records(records, hashes.toString());
                }
            }
            return SourceAnswer.error("TOO_MANY_PAGES");
        } catch (NoAnswer none) {
            return none.answer();
        }
    }

    private static SourceAnswer fault(JsonNode body, String requestId) {
        JsonNode answered = body.path("correlation_id");
        if (answered.isTextual() && !answered.asText().equals(requestId)) {
            return SourceAnswer.error("ANOTHER_REQUEST");
        }
        JsonNode word = body.path("ack_code");
        if (word.isTextual() && word.asText().equals("SUCCESS")) {
            return null;
        }
        String code = body.path("errors").path(0).path("code").asText("");
        return switch (code) {
            case "NO_PERMISSION", "LOGIN_FAILED", "SIGN_INVALID" ->
                new SourceAnswer.Fault(SourceAnswer.Fault.Kind.NO_PERMISSION, code);
            default -> SourceAnswer.error(code.isEmpty() ? "CODE_" + word.asText("NONE") : code);
        };
    }

    private static ObjectNode body(SourceQuestion question, int page) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.putObject("operator")
                .put("account", "proof-exemption")
                .put("name", "证明事项服务")
                .put("role", "service")
                .put("division_code", "441500")
                .put("service_org", "汕尾市应急管理局");
        return body.put("service_item_code", question.itemCode())
                .put("service_item_name", question.itemName())
                .put("biz_num", question.caseReference())
                .put("identity_number", question.holderCode())
                .put("page_index", page)
                .put("page_size", PAGE);
    }

    /** The list has every kind of certificate; the kind is in the identifier. */
    private static void add(List<SourceRecord> records, JsonNode record, SourceQuestion question) {
        String identifier = record.path("license_code").asText("");
        if (identifier.contains("." + question.type() + ".")) {
            records.add(new SourceRecord(
                    identifier,
                    record.path("id_code").asText(""),
                    record.path("holder_identity_num").asText(),
                    record.path("holder_name").asText(),
                    state(record),
                    Reading.date(record.path("begin_date")),
                    Reading.date(record.path("expiry_date")),
                    Reading.fields(record.path("data_fields"), question.fields())));
        }
    }

    /** ABOLISHED says that it is over; which of the four acts ended it stands beside, when it was told. */
    private static RecordState state(JsonNode record) {
        return switch (record.path("license_status").asText("")) {
            case "ISSUED" -> RecordState.VALID;
            case "SUSPENDED" -> RecordState.SUSPENDED;
            case "ABOLISHED" -> {
                RecordState kind = Reading.state(record.path("abolish_kind").asText(""));
                yield kind == RecordState.UNKNOWN ? RecordState.VOID : kind;
            }
            default -> RecordState.UNKNOWN;
        };
    }

    static Map<String, String> login(ProofsConfig.Guangdong config) {
        return Map.of(
                "account", config.account(),
                "password", config.password(),
                "app_key", config.appKey(),
                "app_secret", config.appSecret());
    }
}
