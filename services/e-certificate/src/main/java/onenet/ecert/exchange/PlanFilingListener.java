package onenet.ecert.exchange;

import onenet.ecert.issuance.EnterResult;
import onenet.ecert.issuance.Result;
import onenet.ecert.standing.FollowLicence;
import onenet.ecert.standing.LicenceStatusChange;
import onenet.ecert.type.CertificateType;
import onenet.ecert.type.CertificateTypes;
import onenet.ecert.use.KnownCases;
import onenet.outbox.EventListener;
import onenet.outbox.ReceivedEvent;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Hears plan-filing; which of its events issue or change a certificate is said by the certificate types; and whose cases are where. */
@Singleton
class PlanFilingListener implements EventListener {

    /** Facts that say whose case is at which office. */
    private static final Set<String> PLACING = Set.of("planfiling.filing-submitted.v1", "planfiling.gaps-notified.v1");

    private final CertificateTypes types;
    private final EnterResult enter;
    private final FollowLicence follow;
    private final KnownCases cases;

    PlanFilingListener(CertificateTypes types, EnterResult enter, FollowLicence follow, KnownCases cases) {
        this.types = types;
        this.enter = enter;
        this.follow = follow;
        this.cases = cases;
    }

    @Override
    public String queue() {
        return "e-certificate.planfiling";
    }

    @Override
    public boolean hears(String type) {
        return PLACING.contains(type)
                || types.issuedOn(type).isPresent()
                || types.following(type).isPresent();
    }

    @Override
    public boolean copies(String type) {
        return PLACING.contains(type);
    }

    @Override
    public void on(ReceivedEvent event) {
        if (PLACING.contains(event.type())) {
            cases.hear(event.data());
        }
        types.issuedOn(event.type()).ifPresent(type -> enter.handle(Result.read(type, event.subject(), event.data())));
        types.following(event.type())
                .flatMap(CertificateType::standing)
                .flatMap(standing -> change(standing, event.data()))
                .ifPresent(follow::handle);
    }

    /** A word the type does not know leaves the certificate as it is. */
    private static Optional<LicenceStatusChange> change(CertificateType.Standing standing, JsonNode data) {
        return Optional.ofNullable(standing.words().get(data.at(standing.word()).asText()))
                .map(word -> new LicenceStatusChange(
                        data.at(standing.right()).asText(),
                        LicenceStatusChange.Kind.valueOf(word),
                        LocalDate.parse(data.at(standing.day()).asText()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.ofNullable(data.at(standing.reason()).textValue())));
    }
}
