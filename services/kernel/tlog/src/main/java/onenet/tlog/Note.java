package onenet.tlog;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A text with the signatures under it (C2SP signed-note).
 *
 * @param text with the end of its last line
 */
public record Note(String text, List<Signed> signatures) {

    private static final int MOST_SIGNATURES = 64;
    private static final int LONGEST = 100_000;

    public Note {
        signatures = List.copyOf(signatures);
        if (!text.endsWith("\n") || steers(text)) {
            throw new Malformed("not the text of a note");
        }
    }

    private static boolean steers(String text) {
        return text.chars().anyMatch(letter -> letter < ' ' && letter != '\n');
    }

    public static Note unsigned(String text) {
        return new Note(text, List.of());
    }

    /** @throws Malformed when it is no note, or one of more than 64 signatures */
    public static Note ofText(String whole) {
        int end = whole.lastIndexOf("\n\n");
        if (end < 0 || whole.length() > LONGEST || !whole.endsWith("\n") || steers(whole)) {
            throw new Malformed("no note");
        }
        List<String> lines = whole.substring(end + 2).lines().toList();
        if (lines.isEmpty() || lines.size() > MOST_SIGNATURES) {
            throw new Malformed("a note of " + lines.size() + " signatures");
        }
        return new Note(
                whole.substring(0, end + 1), lines.stream().map(Signed::ofLine).toList());
    }

    /** This note with one more signature under it. */
    public Note with(Signed signature) {
        List<Signed> more = new ArrayList<>(signatures);
        more.add(signature);
        return new Note(text, more);
    }

    /** The signature this key would have made, verified. A forged one makes the whole note worthless. */
    public Stream<Signed> by(VerifierKey key) {
        List<Signed> own = signatures.stream().filter(key::made).toList();
        if (!own.stream().allMatch(signature -> key.verifies(this, signature))) {
            throw new NotTrusted("the signature of " + key.name() + " is forged");
        }
        return own.stream();
    }

    public String whole() {
        return text + "\n" + signatures.stream().map(Signed::line).collect(Collectors.joining());
    }
}
