package onenet.oversight.publicity;

import onenet.casework.actor.Actor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Use case: the city takes a record down (撤下): at once where it ought never to have been there, else somebody else judges first. */
@ApplicationScoped
public class WithdrawRecord {

    private final PublicityDesk desk;

    WithdrawRecord(PublicityDesk desk) {
        this.desk = desk;
    }

    /**
     * Why.
     *
     * @param wasRight whether what it says is right
     */
    public record Withdrawal(boolean wasRight, String reason) {}

    /** @param ifMatch the version the actor saw, as an entity tag */
    @Transactional
    public void handle(Actor actor, UUID id, String ifMatch, Withdrawal withdrawal) {
        PublicityDesk.Act act = new PublicityDesk.Act(actor, id, ifMatch, withdrawal.reason());
        PublicityRecord found = desk.opened(act);
        if (withdrawal.wasRight()) {
            desk.moved(found, act, PublicityAction.PROPOSE_WITHDRAWAL);
        } else {
            desk.moved(found, act, PublicityAction.WITHDRAW);
            desk.told(found);
        }
    }
}
