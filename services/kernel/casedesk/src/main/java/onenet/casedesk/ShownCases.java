package onenet.casedesk;

import onenet.casework.actor.Actor;

/** What an actor is shown of a service's cases. */
public interface ShownCases<C extends DeskCase> {

    /** @return the view of the contract, to be written as JSON */
    Object view(C found, Actor actor);
}
