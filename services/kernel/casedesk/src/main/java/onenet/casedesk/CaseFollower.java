package onenet.casedesk;

import onenet.casework.actor.Actor;

/** Who goes along with the cases of a desk, in the transaction of the act: an index, the proofs, the events for other services. */
public interface CaseFollower<C extends DeskCase, M extends CaseMove<C>> {

    /** A case came in. */
    default void received(C found, Actor actor) {}

    /** A case made a move. */
    void moved(M move, Actor actor);
}
