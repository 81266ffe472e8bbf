package onenet.tlog;

import java.util.List;

/**
 * The head of a log as it is signed (C2SP tlog-checkpoint).
 *
 * @param origin names the log, for example {@code onenet.example/audit/hazchem-licence}
 * @param size entries in it
 * @param root of its tree
 */
public record Checkpoint(String origin, long size, Hash root) {

    /** @throws Malformed when the text is no head of a log; lines behind the third are let be */
    public static Checkpoint ofText(String text) {
        List<String> lines = List.of(text.split("\n", -1));
        if (lines.size() < 4
                || lines.get(0).isEmpty()
                || !lines.get(lines.size() - 1).isEmpty()) {
            throw new Malformed("not the head of a log");
        }
        return new Checkpoint(lines.get(0), number(lines.get(1)), Hash.ofBase64(lines.get(2)));
    }

    /** Three lines, each ended. */
    public String text() {
        return "%s\n%d\n%s\n".formatted(origin, size, root.base64());
    }

    /** A number without a sign and without zeros before it. */
    static long number(String text) {
        if (!text.matches("0|[1-9][0-9]{0,17}")) {
            throw new Malformed("no number of entries");
        }
        return Long.parseLong(text);
    }
}
