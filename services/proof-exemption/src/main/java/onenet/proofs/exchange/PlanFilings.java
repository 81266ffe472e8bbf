package onenet.proofs.exchange;

import onenet.proofs.ProofsConfig;
import onenet.proofs.source.ProofSource;
import onenet.proofs.source.RecordState;
import onenet.proofs.source.SourceAnswer;
import onenet.proofs.source.SourceQuestion;
import onenet.proofs.source.SourceRecord;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Adapter: the contingency plans filed here. A deemed filing counts like any other; its case number identifies it. */
@Singleton
class PlanFilings implements ProofSource {

    /**
     * A late evaluation is a warning: time alone never ends a filing. While a revised plan waits to be filed anew, the old filing stands
     * (trap L12).
     */
    private static final Set<String> STANDING = Set.of("IN_FORCE", "EVALUATION_OVERDUE", "REFILING_REQUIRED");

    /** A newer filing took its place and speaks for itself. */
    private static final String REPLACED = "REPLACED";

    private final OwnService service;
    private final String url;

    PlanFilings(OwnService service, ProofsConfig config) {
        this.service = service;
        this.url = OwnService.base(config.sources().get("plan-filing").url());
    }

    @Override
    public String code() {
        return "plan-filing";
    }

    @Override
    public String chinese() {
        return "应急预案备案库";
    }

    @Override
    public String english() {
        return "the register of filed plans";
    }

    @Override
    public SourceAnswer ask(SourceQuestion question, Duration patience) {
        return service.ask(
                url + "/v1/holders/" + question.holderCode() + "/filings",
                Map.of("limit", "100"),
                question,
                item -> record(item, question),
                patience);
    }

    private static Optional<SourceRecord> record(JsonNode item, SourceQuestion question) {
        String status = item.path("status").asText("");
        if (REPLACED.equals(status)) {
            return Optional.empty();
        }
        return Optional.of(new SourceRecord(
                item.path("caseNumber").asText(),
                item.path("filingNumber").asText(""),
                question.holderCode(),
                null,
                state(status),
                Reading.date(item.path("filedOn")),
                null,
                Map.of()));
    }

    private static RecordState state(String status) {
        return STANDING.contains(status) ? RecordState.VALID : Reading.state(status);
    }
}
