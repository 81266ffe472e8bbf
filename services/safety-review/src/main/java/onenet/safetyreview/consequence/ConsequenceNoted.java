package onenet.safetyreview.consequence;

import onenet.casework.actor.Actor;
import onenet.safetyreview.reviewcase.ReviewCase;

/**
 * Something follows from what fell away: owner and office are told.
 *
 * @param found the review whose office has it on its desk
 * @param by whose act brought it, or the clock's
 */
public record ConsequenceNoted(ConsequenceEntry entry, ReviewCase found, Actor by) {}
