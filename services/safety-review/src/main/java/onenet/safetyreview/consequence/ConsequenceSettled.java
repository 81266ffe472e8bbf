package onenet.safetyreview.consequence;

import onenet.casework.actor.Actor;
import onenet.safetyreview.reviewcase.ReviewCase;

/**
 * A block, or a letter to be looked at again, is settled.
 *
 * @param found the review whose office had it on its desk
 * @param by whose act settled it, or the clock's
 */
public record ConsequenceSettled(ConsequenceEntry entry, ReviewCase found, Actor by) {}
