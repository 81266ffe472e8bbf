package onenet.safetyreview.consequence;

import onenet.casework.actor.Actor;
import onenet.safetyreview.reviewcase.ReviewCase;

/**
 * A block, a letter to be looked at again, or a warning that stood, is settled.
 *
 * @param found the review whose office had it on its desk
 * @param by whose act settled it, or the clock's
 */
public record ConsequenceSettled(ConsequenceEntry entry, ReviewCase found, Actor by) {}
