package onenet.safetyreview.letter;

import onenet.casework.actor.Actor;

/**
 * A letter is given; what it takes the place of has ended before.
 *
 * @param by who decided
 */
public record LetterGiven(Letter letter, Actor by) {}
