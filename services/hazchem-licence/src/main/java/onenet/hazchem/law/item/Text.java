package onenet.hazchem.law.item;

/** Words the public sees, in both languages. */
public record Text(String zh, String en) {}
