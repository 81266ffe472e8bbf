package onenet.casedesk;

import onenet.casework.actor.Actor;

/**
 * Somebody asks to act on a case.
 *
 * @param ifMatch the If-Match header as sent: the version he saw; null when missing
 */
public record ActRequest(String caseNumber, String ifMatch, Actor actor) {}
