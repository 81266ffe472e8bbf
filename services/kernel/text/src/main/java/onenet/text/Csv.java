package onenet.text;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table as office programs read it (RFC 4180), in UTF-8 with a mark, no cell of it a formula. */
public final class Csv {

    private static final String MARK = "\uFEFF";

    private static final Pattern FORMULA = Pattern.compile("[\\s\u3000]*[=+\\-@＝＋－＠]|[\\t\\r\\n]");

    private Csv() {}

    /** @param lines cells of each line, as many as the head has */
    public static String of(List<String> head, Stream<List<String>> lines) {
        return MARK
                + Stream.concat(Stream.of(head), lines).map(Csv::line).collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String line(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(","));
    }

    /** Quoted; a cell that a spreadsheet would take for a formula, also behind blanks and in full width, gets a mark before it. */
    private static String cell(String text) {
        String safe = FORMULA.matcher(text).lookingAt() ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
