package onenet.hazchem.notice;

import onenet.hazchem.law.FalsePapers;
import onenet.hazchem.licencecase.Acceptance;
import onenet.hazchem.licencecase.Application;
import onenet.hazchem.licencecase.CorrectionNotice;
import onenet.hazchem.licencecase.Decision;
import onenet.hazchem.licencecase.LicenceCase;
import onenet.hazchem.licencecase.Limits;
import onenet.hazchem.licencecase.Matter;
import onenet.hazchem.licencecase.NonAcceptance;
import onenet.hazchem.licencecase.SupplementFinding;
import onenet.hazchem.licencecase.SupplyCommitment;
import onenet.hazchem.licencecase.Termination;
import onenet.hazchem.licencecase.Warning;
import onenet.hazchem.rules.CaseRules;
import onenet.items.Clause;
import onenet.items.ItemDefinition;
import onenet.items.MaterialState;
import onenet.items.Text;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;

/** Writes the papers of a case from its file, Chinese with English below. Nothing is printed that the file does not hold. */
@Singleton
public class Notices {

    private final CaseRules rules;
    private final Template acceptance;
    private final Template nonAcceptance;
    private final Template correction;
    private final Template finding;
    private final Template commitment;
    private final Template grant;
    private final Template refusal;
    private final Template warning;
    private final Template termination;

    Notices(
            CaseRules rules,
            @Location("notice/acceptance-receipt.html") Template acceptance,
            @Location("notice/non-acceptance.html") Template nonAcceptance,
            @Location("notice/correction-notice.html") Template correction,
            @Location("notice/supplement-finding.html") Template finding,
            @Location("notice/supply-commitment.html") Template commitment,
            @Location("notice/grant.html") Template grant,
            @Location("notice/refusal.html") Template refusal,
            @Location("notice/warning.html") Template warning,
            @Location("notice/termination.html") Template termination) {
        this.rules = rules;
        this.acceptance = acceptance;
        this.nonAcceptance = nonAcceptance;
        this.correction = correction;
        this.finding = finding;
        this.commitment = commitment;
        this.grant = grant;
        this.refusal = refusal;
        this.warning = warning;
        this.termination = termination;
    }

    String write(NoticeKind kind, LicenceCase licenceCase) {
        ItemDefinition item = rules.definition(
                licenceCase.matter(), rules.office(licenceCase.authority().office()), licenceCase.receivedOn());
        TemplateInstance paper =
                switch (kind) {
                    case ACCEPTANCE_RECEIPT -> acceptance(licenceCase, item);
                    case NON_ACCEPTANCE -> nonAcceptance(licenceCase, item);
                    case CORRECTION_NOTICE -> correction(licenceCase, item);
                    case SUPPLEMENT_FINDING -> finding(licenceCase, item);
                    case SUPPLY_COMMITMENT -> commitment(licenceCase, item);
                    case DECISION -> decision(licenceCase);
                    case WARNING -> warning(licenceCase, item);
                    case TERMINATION -> termination(licenceCase, item);
                };
        return paper.render();
    }

    private TemplateInstance acceptance(LicenceCase licenceCase, ItemDefinition item) {
        return acceptance
                .data("head", head(licenceCase, item, licenceCase.acceptedOn().orElseThrow()))
                .data("receivedOn", licenceCase.officeReceivedOn())
                .data("later", licenceCase.intake().commitment().orElse(null))
                .data("committed", committed(licenceCase, item))
                .data("bySilence", bySilence(licenceCase))
                .data("materials", held(licenceCase, item))
                .data("fromReceipt", licenceCase.limits().start() == Limits.Start.RECEIPT)
                .data("statutory", licenceCase.limits().decision().statutory())
                .data("promised", licenceCase.limits().decision().promised());
    }

    private TemplateInstance nonAcceptance(LicenceCase licenceCase, ItemDefinition item) {
        NonAcceptance ground = licenceCase.intake().nonAcceptance().orElseThrow();
        return nonAcceptance
                .data("head", head(licenceCase, item, ground.on()))
                .data("ground", line(item, ground.clause(), ground.reason()))
                .data("rightOffice", ground.rightOffice())
                .data("exemption", ground.exemption())
                .data("remedy", rules.remedy(licenceCase));
    }

    private TemplateInstance correction(LicenceCase licenceCase, ItemDefinition item) {
        CorrectionNotice notice = licenceCase.intake().notice().orElseThrow();
        return correction
                .data("head", head(licenceCase, item, notice.issuedOn()))
                .data("defects", lines(item, notice.defects()))
                .data("respondBy", notice.respondBy());
    }

    private TemplateInstance finding(LicenceCase licenceCase, ItemDefinition item) {
        SupplementFinding found = licenceCase.intake().finding().orElseThrow();
        return finding.data("head", head(licenceCase, item, found.issuedOn()))
                .data("defects", lines(item, found.defects()))
                .data("respondBy", found.respondBy());
    }

    private TemplateInstance commitment(LicenceCase licenceCase, ItemDefinition item) {
        SupplyCommitment given = licenceCase.intake().commitment().orElseThrow();
        return commitment
                .data("head", head(licenceCase, item, given.on()))
                .data("committed", committed(licenceCase, item))
                .data("later", given);
    }

    private static boolean bySilence(LicenceCase licenceCase) {
        return licenceCase.intake().acceptance().filter(Acceptance::bySilence).isPresent();
    }

    /** What was there at acceptance, in the order of the item; a case of before this was kept names nothing. */
    private static List<HeldMaterial> held(LicenceCase licenceCase, ItemDefinition item) {
        return licenceCase.intake().acceptance().stream()
                .flatMap(with -> with.materials().stream())
                .filter(each -> each.state() != MaterialState.NOT_NEEDED)
                .map(each -> new HeldMaterial(
                        item.material(each.material()).orElseThrow().name(), each.state()))
                .toList();
    }

    private static List<Text> committed(LicenceCase licenceCase, ItemDefinition item) {
        return licenceCase.intake().commitment().stream()
                .flatMap(given -> given.materials().stream())
                .map(id -> item.material(id).orElseThrow().name())
                .toList();
    }

    private static List<NoticeLine> lines(ItemDefinition item, List<CorrectionNotice.Defect> defects) {
        return defects.stream().map(defect -> line(item, defect)).toList();
    }

    private TemplateInstance decision(LicenceCase licenceCase) {
        Decision decision = licenceCase.decision().orElseThrow();
        ItemDefinition item = rules.lawOn(licenceCase, decision.on());
        NoticeHead head = head(licenceCase, item, decision.on(), decision.number());
        if (decision.granted()) {
            return grant.data("head", head)
                    .data("decision", decision)
                    .data("changes", changes(licenceCase))
                    .data("same", licenceCase.application().writtenOtherwise())
                    .data("receivedOn", licenceCase.receivedOn())
                    .data("certificate", licenceCase.matter().makesCertificate());
        }
        List<NoticeLine> grounds = decision.grounds().stream()
                .map(ground -> line(item, ground.clause(), ground.reason()))
                .toList();
        return refusal.data("head", head)
                .data("grounds", grounds)
                .data("receivedOn", licenceCase.receivedOn())
                .data("remedy", new Text(decision.remedy(), decision.remedyEn()));
    }

    /** What a variation changes; a renewal combined with one leaves that to the other half. */
    private static List<Application.Change> changes(LicenceCase licenceCase) {
        return licenceCase.matter() == Matter.VARIATION
                ? licenceCase.application().changes()
                : List.of();
    }

    private TemplateInstance warning(LicenceCase licenceCase, ItemDefinition item) {
        Warning given = licenceCase.aftermath().warning().orElseThrow();
        return warning.data("head", head(licenceCase, item, given.on(), given.number()))
                .data("warning", given)
                .data("basis", FalsePapers.BASIS);
    }

    private TemplateInstance termination(LicenceCase licenceCase, ItemDefinition item) {
        Termination end = licenceCase.aftermath().termination().orElseThrow();
        return termination
                .data("head", head(licenceCase, item, end.on(), end.number()))
                .data("termination", end);
    }

    private NoticeHead head(LicenceCase licenceCase, ItemDefinition item, LocalDate on) {
        return head(licenceCase, item, on, licenceCase.caseNumber());
    }

    private NoticeHead head(LicenceCase licenceCase, ItemDefinition item, LocalDate on, String number) {
        return new NoticeHead(
                rules.office(licenceCase.authority().inNameOf()).name(),
                licenceCase.caseNumber(),
                number,
                licenceCase.applicantName(),
                licenceCase.holderUscc(),
                item.name(),
                on);
    }

    private static NoticeLine line(ItemDefinition item, CorrectionNotice.Defect defect) {
        Text name = item.material(defect.material()).orElseThrow().name();
        Clause clause = item.clause(defect.clause()).orElseThrow();
        return new NoticeLine(name, clause.id(), clause.basis(), defect.reason());
    }

    private static NoticeLine line(ItemDefinition item, String clauseId, String reason) {
        Clause clause = item.clause(clauseId).orElseThrow();
        return new NoticeLine(clause.text(), clause.id(), clause.basis(), reason);
    }
}
