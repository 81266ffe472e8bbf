package onenet.oversight.credit;

/** Words of the data in both languages. */
public record Wording(String zh, String en) {}
