package onenet.oversight.publicity;

import onenet.casework.actor.Actor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Use case: a second person judges whether a record that is right is taken down. */
@ApplicationScoped
public class JudgeWithdrawal {

    private final PublicityDesk desk;

    JudgeWithdrawal(PublicityDesk desk) {
        this.desk = desk;
    }

    /**
     * What he says.
     *
     * @param agreed whether it is taken down
     */
    public record Judgement(boolean agreed, String reason) {}

    /** @param ifMatch the version the actor saw, as an entity tag */
    @Transactional
    public void handle(Actor actor, UUID id, String ifMatch, Judgement judgement) {
        PublicityDesk.Act act = new PublicityDesk.Act(actor, id, ifMatch, judgement.reason());
        PublicityRecord found = desk.opened(act);
        if (judgement.agreed()) {
            desk.moved(found, act, PublicityAction.CONFIRM_WITHDRAWAL);
            desk.told(found);
        } else {
            desk.moved(found, act, PublicityAction.REFUSE_WITHDRAWAL);
        }
    }
}
