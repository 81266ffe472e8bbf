package onenet.hazchem.decision;

import onenet.casedesk.ActRequest;
import onenet.casework.LegalTime;
import onenet.hazchem.licence.Licences;
import onenet.hazchem.licencecase.CaseAction;
import onenet.hazchem.licencecase.LicenceCase;
import onenet.hazchem.licencecase.LicenceDesk;
import onenet.hazchem.licencecase.LicenceProblem;
import onenet.hazchem.licencecase.Matter;
import onenet.hazchem.licencecase.Termination;
import onenet.hazchem.licencecase.Termination.TerminationGround;
import onenet.hazchem.register.DocumentNumbers;
import onenet.hazchem.rules.CaseRules;
import onenet.items.Text;
import onenet.proving.ProofFile;
import onenet.proving.ProofFiles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;

/** Use case: a case ends without a decision, because nothing or nobody is left to decide about, or a commitment was false or not kept. */
@ApplicationScoped
public class TerminateCase {

    private final LicenceDesk desk;
    private final Licences licences;
    private final ProofFiles proofs;
    private final CaseRules rules;
    private final DocumentNumbers numbers;
    private final InstantSource clock;

    TerminateCase(
            LicenceDesk desk,
            Licences licences,
            ProofFiles proofs,
            CaseRules rules,
            DocumentNumbers numbers,
            InstantSource clock) {
        this.desk = desk;
        this.licences = licences;
        this.proofs = proofs;
        this.rules = rules;
        this.numbers = numbers;
        this.clock = clock;
    }

    /** @throws onenet.problem.Problem TERMINATION_CONTRADICTS when the register or the proofs say otherwise than the ground */
    @Transactional
    public LicenceCase handle(ActRequest act, TerminationGround ground, String reason) {
        LicenceCase licenceCase = desk.open(act, CaseAction.TERMINATE);
        LocalDate today = LegalTime.today(clock);
        if (!holds(licenceCase, ground, today)) {
            throw LicenceProblem.TERMINATION_CONTRADICTS.raise(ground);
        }
        Text remedy = rules.remedy(licenceCase);
        Termination end = new Termination(
                today,
                numbers.next(DocumentNumbers.Kind.TERMINATION, licenceCase, today),
                act.actor().id(),
                ground,
                reason,
                remedy.zh(),
                remedy.en());
        return desk.file(licenceCase.terminate(end), act.actor(), Map.of("ground", ground, "decision", end.number()));
    }

    /** What the house itself knows is not taken on an officer's word. */
    private boolean holds(LicenceCase licenceCase, TerminationGround ground, LocalDate today) {
        return switch (ground) {
            case APPLICANT_ENDED -> true;
            case LICENCE_ENDED -> licenceEnded(licenceCase, today);
            case SUPPLY_NOT_KEPT -> licenceCase.intake().commitmentBrokenOn(today);
            case FALSE_COMMITMENT ->
                proofs.findByIdOptional(licenceCase.caseNumber())
                        .filter(ProofFile::committedFalsely)
                        .isPresent();
        };
    }

    private boolean licenceEnded(LicenceCase licenceCase, LocalDate today) {
        return licenceCase.matter() != Matter.NEW
                && licenceCase.licenceId().map(licences::findById).stream()
                        .noneMatch(licence -> licenceCase.matter() == Matter.CANCELLATION
                                ? licence.mayBeGivenUp()
                                : licence.runsOn(today));
    }
}
