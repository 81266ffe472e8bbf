package onenet.proofs.exchange;

import onenet.proofs.ProofsConfig;
import onenet.proofs.source.ProofSource;
import onenet.proofs.source.SourceAnswer;
import onenet.proofs.source.SourceQuestion;
import onenet.proofs.source.SourceRecord;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Adapter: this platform's own e-certificates, asked by function. */
@Singleton
class OwnCertificates implements ProofSource {

    private final OwnService service;
    private final String url;

    OwnCertificates(OwnService service, ProofsConfig config) {
        this.service = service;
        this.url = OwnService.base(config.sources().get("e-certificate").url());
    }

    @Override
    public String code() {
        return "e-certificate";
    }

    @Override
    public String chinese() {
        return "本市电子证照库";
    }

    @Override
    public String english() {
        return "the city's e-certificates";
    }

    @Override
    public SourceAnswer ask(SourceQuestion question, Duration patience) {
        return service.ask(
                url + "/v1/holders/" + question.holderCode() + "/certificates",
                Map.of("typeCode", question.type(), "limit", "100"),
                question,
                item -> record(item, question),
                patience);
    }

    private static Optional<SourceRecord> record(JsonNode item, SourceQuestion question) {
        boolean asked = question.type().equals(item.path("typeCode").asText());
        if (!asked || "BEING_MADE".equals(item.path("status").asText())) {
            return Optional.empty();
        }
        return Optional.of(new SourceRecord(
                item.path("identifier").asText(),
                item.path("certificateNumber").asText(""),
                item.path("holder").path("uscc").asText(),
                item.path("holder").path("name").asText(),
                Reading.state(item.path("status").asText()),
                Reading.date(item.path("validFrom")),
                // what the law carries on has no end until the decision
                item.hasNonNull("renewedByLawFrom") ? null : Reading.date(item.path("validTo")),
                Reading.fields(item.path("face"), question.fields())));
    }
}
