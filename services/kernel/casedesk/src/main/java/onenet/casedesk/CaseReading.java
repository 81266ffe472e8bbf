package onenet.casedesk;

import onenet.casework.actor.Actor;

/** The cases of a service, for whoever may see them. */
public interface CaseReading {

    /** The case, for somebody who may see it; for anybody else there is no such case (NOT_FOUND). */
    DeskCase read(String caseNumber, Actor actor);
}
