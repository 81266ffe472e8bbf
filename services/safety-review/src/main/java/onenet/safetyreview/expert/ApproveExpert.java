package onenet.safetyreview.expert;

import onenet.casework.actor.Actor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Use case: another officer finds an entry right. */
@ApplicationScoped
public class ApproveExpert {

    private final Experts experts;
    private final RegisterDoor door;

    ApproveExpert(Experts experts, RegisterDoor door) {
        this.experts = experts;
        this.door = door;
    }

    /** @throws onenet.problem.Problem ENTRY_APPROVED_BY_ITS_WRITER */
    @Transactional
    public ExpertView handle(String code, String ifMatch, Actor officer) {
        Expert found = door.open(experts, code, ifMatch, officer, EntryAction.APPROVE);
        found.approve(officer);
        return ExpertView.of(door.file(experts, found, officer, "APPROVE_EXPERT"));
    }
}
