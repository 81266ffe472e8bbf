package onenet.draw;

/**
 * One step of a draw: who was drawn, in which field.
 *
 * @param inPlaceOf code of the one he was drawn in place of; empty text when he was drawn at first
 */
public record Seat(String field, String code, String inPlaceOf) {}
