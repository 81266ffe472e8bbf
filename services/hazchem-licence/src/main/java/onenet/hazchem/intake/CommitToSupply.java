package onenet.hazchem.intake;

import onenet.casedesk.ActRequest;
import onenet.casework.LegalTime;
import onenet.casework.bounds.BoundedTerm;
import onenet.hazchem.licencecase.CaseAction;
import onenet.hazchem.licencecase.LawfulDay;
import onenet.hazchem.licencecase.LicenceCase;
import onenet.hazchem.licencecase.LicenceDesk;
import onenet.hazchem.licencecase.LicenceProblem;
import onenet.hazchem.licencecase.SupplyCommitment;
import onenet.hazchem.proof.CaseChecklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Use case: the applicant commits in writing to supply secondary materials by a day, to be accepted without them (trap L20). */
@ApplicationScoped
public class CommitToSupply {

    private final LicenceDesk desk;
    private final CaseChecklist checklists;
    private final LawfulDay lawfulDay;
    private final InstantSource clock;

    CommitToSupply(LicenceDesk desk, CaseChecklist checklists, LawfulDay lawfulDay, InstantSource clock) {
        this.desk = desk;
        this.checklists = checklists;
        this.lawfulDay = lawfulDay;
        this.clock = clock;
    }

    /** @throws onenet.problem.Problem MATERIAL_NOT_DEFERRABLE for what may not come later, or is there already */
    @Transactional
    public LicenceCase handle(ActRequest act, List<String> materials, LocalDate supplyBy) {
        LicenceCase licenceCase = desk.open(act, CaseAction.COMMIT_SUPPLY);
        List<String> asked = materials.stream().distinct().toList();
        List<String> mayComeLater = checklists.deferrable(licenceCase);
        asked.stream().filter(each -> !mayComeLater.contains(each)).findFirst().ifPresent(other -> {
            throw LicenceProblem.MATERIAL_NOT_DEFERRABLE.raise(other);
        });
        lawfulDay.require(BoundedTerm.SUPPLY_COMMITMENT, supplyBy, "/supplyBy");
        LocalDate today = LegalTime.today(clock);
        SupplyCommitment given = new SupplyCommitment(today, act.actor().name(), supplyBy, asked, asked);
        return desk.file(
                licenceCase.commitToSupply(given), act.actor(), Map.of("materials", asked, "supplyBy", supplyBy));
    }
}
