package onenet.items;

/** Words the public sees, in both languages. */
public record Text(String zh, String en) {}
