package onenet.hazchem.caseview;

import onenet.hazchem.licencecase.CorrectionNotice;
import onenet.hazchem.licencecase.Decision;
import onenet.hazchem.licencecase.Delivery;
import onenet.hazchem.licencecase.Hearing;
import onenet.hazchem.licencecase.NonAcceptance;
import onenet.hazchem.licencecase.Reopening;
import onenet.hazchem.licencecase.SpotCorrection;
import onenet.hazchem.licencecase.SupplementFinding;
import onenet.hazchem.licencecase.Suspension;
import onenet.hazchem.licencecase.Termination;
import onenet.hazchem.licencecase.Warning;

/**
 * What is shown of a case outside the office: the same words and days, without the identities of those who acted. The office
 * speaks to the applicant, under its name and seal; who of its people did what is kept inside, where four eyes are judged.
 */
final class Outside {

    private Outside() {}

    static SpotCorrection of(SpotCorrection slip) {
        return new SpotCorrection(slip.on(), null, slip.note());
    }

    static CorrectionNotice of(CorrectionNotice notice) {
        return new CorrectionNotice(notice.issuedOn(), null, notice.respondBy(), notice.defects());
    }

    static SupplementFinding of(SupplementFinding finding) {
        return new SupplementFinding(finding.issuedOn(), null, finding.respondBy(), finding.defects());
    }

    static NonAcceptance of(NonAcceptance ground) {
        return new NonAcceptance(
                ground.kind(),
                ground.on(),
                null,
                ground.clause(),
                ground.reason(),
                ground.rightOffice(),
                ground.exemption());
    }

    static Suspension of(Suspension pause) {
        return new Suspension(
                pause.number(),
                pause.ground(),
                pause.from(),
                pause.to(),
                pause.article(),
                pause.notice(),
                pause.toldDays(),
                null);
    }

    static Hearing of(Hearing hearing) {
        return new Hearing(
                hearing.notifiedOn(),
                hearing.requestBy(),
                hearing.requestedOn(),
                hearing.holdBy(),
                hearing.heldOn(),
                null,
                hearing.record(),
                hearing.call());
    }

    static Decision of(Decision decision) {
        return new Decision(
                decision.outcome(),
                decision.on(),
                decision.number(),
                null,
                decision.grounds(),
                decision.remedy(),
                decision.remedyEn(),
                decision.deemed(),
                decision.validFrom(),
                decision.validTo());
    }

    static Warning of(Warning warning) {
        return new Warning(
                warning.on(),
                warning.number(),
                null,
                warning.noticedOn(),
                warning.statement(),
                warning.facts(),
                warning.remedy(),
                warning.remedyEn());
    }

    static Termination of(Termination end) {
        return new Termination(end.on(), end.number(), null, end.ground(), end.reason(), end.remedy(), end.remedyEn());
    }

    static Reopening of(Reopening order) {
        return new Reopening(
                order.on(),
                null,
                order.order(),
                order.document(),
                order.orderedOn(),
                order.reason(),
                order.refusal() == null ? null : of(order.refusal()),
                order.nonAcceptance() == null ? null : of(order.nonAcceptance()),
                order.termination() == null ? null : of(order.termination()),
                order.correctionNotice() == null ? null : of(order.correctionNotice()));
    }

    static Delivery of(Delivery delivery) {
        return new Delivery(
                delivery.on(),
                delivery.method(),
                null,
                delivery.proof(),
                delivery.consent(),
                delivery.countsOn(),
                delivery.reconsiderBy(),
                delivery.sueBy());
    }
}
