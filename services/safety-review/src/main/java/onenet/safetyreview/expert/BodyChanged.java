package onenet.safetyreview.expert;

import onenet.casework.actor.Actor;

/**
 * The entry of a body counts from now on, or no more.
 *
 * @param by whose act it is
 */
public record BodyChanged(Body body, Actor by) {}
