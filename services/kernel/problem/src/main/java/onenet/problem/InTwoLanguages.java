package onenet.problem;

/** A detail that is itself a sentence; the reader gets the one he reads. */
public record InTwoLanguages(String zh, String en) {}
