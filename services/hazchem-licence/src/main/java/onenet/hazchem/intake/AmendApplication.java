package onenet.hazchem.intake;

import onenet.casedesk.ActRequest;
import onenet.casedesk.OwnEnterprise;
import onenet.casedesk.SubmittedMaterial;
import onenet.casework.LegalTime;
import onenet.hazchem.licencecase.Application;
import onenet.hazchem.licencecase.Authority;
import onenet.hazchem.licencecase.CaseAction;
import onenet.hazchem.licencecase.LicenceCase;
import onenet.hazchem.licencecase.LicenceDesk;
import onenet.hazchem.licencecase.LicenceProblem;
import onenet.hazchem.licencecase.Limits;
import onenet.hazchem.licencecase.Matter;
import onenet.hazchem.rules.CaseRules;
import onenet.hazchem.rules.Routing;
import onenet.uploads.UploadedFiles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Use case: the applicant mends the application before it is accepted; who has the power is decided anew. */
@ApplicationScoped
public class AmendApplication {

    private final LicenceDesk desk;
    private final CaseRules rules;
    private final UploadedFiles files;
    private final LicencesAtHand licences;
    private final InstantSource clock;

    AmendApplication(
            LicenceDesk desk, CaseRules rules, UploadedFiles files, LicencesAtHand licences, InstantSource clock) {
        this.desk = desk;
        this.rules = rules;
        this.files = files;
        this.licences = licences;
        this.clock = clock;
    }

    @Transactional
    public LicenceCase handle(ActRequest act, Application typed) {
        LicenceCase licenceCase = desk.open(act, CaseAction.AMEND);
        OwnEnterprise.require(
                act.actor(), typed.enterprise().uscc(), "/enterprise/uscc", LicenceProblem.NOT_YOUR_ENTERPRISE::raise);
        Submission anew = new Submission(
                licenceCase.matter(),
                typed,
                licenceCase.matter() == Matter.NEW
                        ? null
                        : licenceCase.licenceId().orElseThrow(),
                null,
                null,
                licenceCase.matter() == Matter.RENEWAL
                        && licenceCase.combinedWith().isPresent(),
                null,
                null,
                false);
        Application amended = RegisteredBeside.again(
                licences.read(anew, licenceCase.receivedOn(), LegalTime.today(clock))
                        .application(),
                licenceCase.application().registered());
        rules.requireKnown(List.of(licenceCase.matter()), amended, licenceCase.receivedOn());
        files.requireOfEnterprise(
                licenceCase.holderUscc(),
                SubmittedMaterial.files(amended.materials()),
                LicenceProblem.MATERIAL_MISSING);
        LocalDate today = LegalTime.today(clock);
        Routing routing = routing(licenceCase, amended, today);
        Authority competent = Authority.of(routing.acting());
        Limits limits = rules.limits(licenceCase.matter(), rules.office(competent.office()), licenceCase.receivedOn());
        return desk.file(
                licenceCase.amend(amended, competent, routing.caseClass(), limits, today),
                act.actor(),
                Map.of("office", competent.office()));
    }

    /** The office that received it with the power keeps it (trap 29); to any other the papers come today, by the power of today. */
    private Routing routing(LicenceCase licenceCase, Application amended, LocalDate today) {
        Routing asReceived = rules.route(licenceCase.matter(), amended, licenceCase.officeReceivedOn());
        boolean stays = licenceCase.authority().competent()
                && asReceived.acting().office().code().equals(licenceCase.office());
        return stays ? asReceived : rules.route(licenceCase.matter(), amended, today);
    }
}
