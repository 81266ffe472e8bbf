package onenet.proofs.exchange;

import onenet.proofs.ProofsConfig;
import onenet.proofs.exchange.SourceLine.NoAnswer;
import onenet.proofs.exchange.SourceLine.Reply;
import onenet.proofs.source.ProofSource;
import onenet.proofs.source.RecordState;
import onenet.proofs.source.SourceAnswer;
import onenet.proofs.source.SourceQuestion;
import onenet.proofs.source.SourceRecord;
import onenet.sm.Sm2Encryption;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;

/**
 * Adapter: the sharing service of Shandong ({@code contracts/openapi/shandong-cert-share-v1.yaml}). Its status code tells what may be relied on; what it
 * gives is encrypted for this caller with SM2.
 */
@Singleton
class ShandongCertificates implements ProofSource {

    private static final int LONGEST_CAUSE = 200;

    private final SourceLine line;
    private final ProofsConfig.Shandong config;
    private final String url;
    private final ECPrivateKeyParameters key;
    private final ObjectMapper json;

    ShandongCertificates(SourceLine line, ProofsConfig config, ObjectMapper json) {
        this.line = line;
        this.config = config.shandong();
        this.url = OwnService.base(config.sources().get("shandong").url());
        this.key = Sm2Encryption.privateKey(config.shandong().privateKey());
        this.json = json;
    }

    @Override
    public String code() {
        return "shandong";
    }

    @Override
    public String chinese() {
        return "山东省证照共享服务";
    }

    @Override
    public String english() {
        return "the certificate sharing service of Shandong";
    }

    @Override
    public SourceAnswer ask(SourceQuestion question, Duration patience) {
        try {
            Reply reply = line.exchange(new SourceLine.Call(
                    url + "/queryCertInfoByHolderCode", Map.of(), Map.of(), body(question), patience));
            return read(reply, question);
        } catch (NoAnswer none) {
            return none.answer();
        }
    }

    private ObjectNode body(SourceQuestion question) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.putObject("head").put("accessId", config.accessId()).put("accessToken", config.accessToken());
        String cause = question.purpose() + "；" + question.caseReference();
        body.putObject("data")
                .put("holderCode", question.holderCode())
                .put("holderTypeCode", "001")
                .put("certTypeCode", question.type())
                .put("useCause", cause.substring(0, Math.min(LONGEST_CAUSE, cause.length())));
        return body;
    }

    private SourceAnswer read(Reply reply, SourceQuestion question) {
        String status = reply.body().path("head").path("status").asText("");
        return switch (status) {
            case "0" -> decrypted(reply, question);
            case "10" -> new SourceAnswer.Records(List.of(), reply.hash());
            case "21" -> told(RecordState.VOID, reply, question);
            case "22" -> told(RecordState.EXPIRED, reply, question);
            case "23" -> told(RecordState.SUSPENDED, reply, question);
            case "11", "100" -> new SourceAnswer.Fault(SourceAnswer.Fault.Kind.NO_PERMISSION, status);
            default -> SourceAnswer.error("CODE_" + (status.isEmpty() ? "NONE" : status));
        };
    }

    /** The platform tells only that there is one and why it may not be relied on. */
    private static SourceAnswer told(RecordState state, Reply reply, SourceQuestion question) {
        SourceRecord record = new SourceRecord(
                "shandong/" + question.type() + "/" + question.holderCode(),
                "",
                question.holderCode(),
                null,
                state,
                null,
                null,
                Map.of());
        return new SourceAnswer.Records(List.of(record), reply.hash());
    }

    /** What cannot be decrypted is a fault, never "nothing found". */
    private SourceAnswer decrypted(Reply reply, SourceQuestion question) {
        Optional<byte[]> text = plain(reply.body().path("data").asText(""));
        if (text.isEmpty()) {
            return SourceAnswer.error("NOT_DECRYPTED");
        }
        try {
            List<SourceRecord> records = new ArrayList<>();
            json.readTree(text.get()).forEach(record -> records.add(record(record, question)));
            return new SourceAnswer.Records(records, reply.hash());
        } catch (IOException garbled) {
            return SourceAnswer.error("NOT_JSON");
        }
    }

    private Optional<byte[]> plain(String hex) {
        try {
            return Sm2Encryption.decrypt(key, HexFormat.of().parseHex(hex));
        } catch (IllegalArgumentException noHexadecimal) {
            return Optional.empty();
        }
    }

    private static SourceRecord record(JsonNode record, SourceQuestion question) {
        return new SourceRecord(
                record.path("certificateIdentifier").asText(),
                record.path("certificateNumber").asText(""),
                record.path("certificateHolderCode").asText(),
                record.path("certificateHolderName").asText(),
                Reading.state(record.path("certState").asText("")),
                Reading.date(record.path("certificateEffectiveDate")),
                Reading.date(record.path("certificateExpiringDate")),
                Reading.fields(record.path("extendInfo"), question.fields()));
    }
}
