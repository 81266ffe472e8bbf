package onenet.hazchem.decision;

import onenet.casedesk.ActRequest;
import onenet.casework.LegalTime;
import onenet.hazchem.law.ServiceOfPapers;
import onenet.hazchem.licencecase.CaseAction;
import onenet.hazchem.licencecase.Delivery;
import onenet.hazchem.licencecase.DeliveryMethod;
import onenet.hazchem.licencecase.LicenceCase;
import onenet.hazchem.licencecase.LicenceDesk;
import onenet.hazchem.licencecase.LicenceProblem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;

/** Use case: the decision has reached the applicant, within ten working days (Order 55 Art. 12). */
@ApplicationScoped
public class DeliverDecision {

    private final LicenceDesk desk;
    private final InstantSource clock;

    DeliverDecision(LicenceDesk desk, InstantSource clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * How it reached the applicant.
     *
     * @param on day it did, or was published; today when null
     * @param proof receipt, signature, or where it was published
     * @param consent confirmation signed on paper for electronic service; null where the applicant agreed in the application
     */
    public record Served(DeliveryMethod method, LocalDate on, String proof, String consent) {}

    /** @throws onenet.problem.Problem DELIVERY_WITHOUT_CONSENT, DELIVERY_WITHOUT_PROOF, DATE_NOT_POSSIBLE */
    @Transactional
    public LicenceCase handle(ActRequest act, Served served) {
        LicenceCase licenceCase = desk.open(act, CaseAction.DELIVER);
        LocalDate on = served.on() == null ? LegalTime.today(clock) : served.on();
        require(licenceCase, served, on);
        ServiceOfPapers service = served.method() == DeliveryMethod.PUBLIC_NOTICE
                ? ServiceOfPapers.published(on)
                : ServiceOfPapers.arrived(on);
        Delivery delivery = new Delivery(
                on,
                served.method(),
                act.actor().id(),
                served.proof(),
                served.consent(),
                service.countsOn(),
                service.reconsiderBy(),
                service.sueBy());
        return desk.file(licenceCase.deliver(delivery), act.actor(), Map.of("method", served.method(), "on", on));
    }

    /** Electronic service needs the party's consent, every other manner its proof; nothing is served before it was decided. */
    private static void require(LicenceCase licenceCase, Served served, LocalDate on) {
        boolean electronic = served.method() == DeliveryMethod.ELECTRONIC;
        if (electronic && served.consent() == null && licenceCase.consentedOn().isEmpty()) {
            throw LicenceProblem.DELIVERY_WITHOUT_CONSENT.raise();
        }
        if (!electronic && served.proof() == null) {
            throw LicenceProblem.DELIVERY_WITHOUT_PROOF.raise();
        }
        if (on.isBefore(licenceCase.decision().orElseThrow().on())) {
            throw LicenceProblem.DATE_NOT_POSSIBLE.raise(on);
        }
    }
}
