package onenet.safetyreview.letter;

import onenet.casework.actor.Actor;

/**
 * A letter stands otherwise than before.
 *
 * @param before how it stood
 * @param by whose act it is, or the clock's
 */
public record LetterChanged(Letter letter, LetterStatus before, Actor by) {}
