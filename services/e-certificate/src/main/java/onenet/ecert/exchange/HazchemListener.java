package onenet.ecert.exchange;

import onenet.ecert.issuance.DecidedCase;
import onenet.ecert.issuance.EnterDecision;
import onenet.ecert.standing.FollowLicence;
import onenet.ecert.standing.LicenceStatusChange;
import onenet.ecert.use.KnownCases;
import onenet.outbox.EventListener;
import onenet.outbox.ReceivedEvent;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Hears hazchem-licence: decisions that give a certificate and decisions that change one, and whose cases are where. */
@Singleton
class HazchemListener implements EventListener {

    private static final String DECIDED = "hazchem.case-decided.v1";
    private static final String STATUS_CHANGED = "hazchem.licence-status-changed.v1";

    /** Facts that say whose case is at which office. */
    private static final Set<String> PLACING = Set.of(
            "hazchem.case-submitted.v1",
            "hazchem.application-amended.v1",
            "hazchem.case-accepted.v1",
            "hazchem.case-examined.v1");

    private final EnterDecision enter;
    private final FollowLicence follow;
    private final KnownCases cases;
    private final ObjectMapper json;

    HazchemListener(EnterDecision enter, FollowLicence follow, KnownCases cases, ObjectMapper json) {
        this.enter = enter;
        this.follow = follow;
        this.cases = cases;
        // events grow by addition
        this.json = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    @Override
    public String queue() {
        return "e-certificate.hazchem";
    }

    @Override
    public boolean hears(String type) {
        return type.equals(DECIDED) || type.equals(STATUS_CHANGED) || PLACING.contains(type);
    }

    @Override
    public boolean copies(String type) {
        return PLACING.contains(type);
    }

    @Override
    public void on(ReceivedEvent event) {
        switch (event.type()) {
            case DECIDED -> enter.handle(decided(event.data()));
            case STATUS_CHANGED -> follow.handle(read(event.data(), LicenceStatusChange.class));
            default -> cases.hear(event.data());
        }
    }

    private DecidedCase decided(JsonNode data) {
        JsonNode licence = data.path("licence");
        return new DecidedCase(
                data.path("caseNumber").asText(),
                data.path("itemCode").asText(),
                "GRANTED".equals(data.path("outcome").asText()),
                LocalDate.parse(data.path("decidedOn").asText()),
                read(data.path("issuer"), DecidedCase.Issuer.class),
                licence.isObject() ? Optional.of(read(licence, DecidedCase.Content.class)) : Optional.empty());
    }

    private <T> T read(JsonNode node, Class<T> type) {
        try {
            return json.treeToValue(node, type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a " + type.getSimpleName() + " of the contract", e);
        }
    }
}
