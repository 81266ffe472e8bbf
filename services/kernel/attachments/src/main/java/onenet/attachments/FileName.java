package onenet.attachments;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.Set;

/**
 * What a file is called when it leaves: the name it came with as far as it is a name, and the ending of what its content is.
 *
 * <p>No path, no line end, no letter that turns the reading direction or cannot be seen, no device name, and never the ending of a page or a program.
 */
public final class FileName {

    private static final int LONGEST = 120;
    /** A letter may be written with any number of marks; file systems hold no more than 255 bytes or letters. */
    private static final int MOST_CHARS = 240;

    private static final String NAMELESS = "file";
    /** Names that are devices to some systems, whatever ending they have. */
    private static final String DEVICE = "(?i)(con|prn|aux|nul|com\\d|lpt\\d)";

    private static final Set<Integer> UNSEEN = Set.of(
            (int) Character.CONTROL,
            (int) Character.FORMAT,
            (int) Character.SURROGATE,
            (int) Character.PRIVATE_USE,
            (int) Character.UNASSIGNED,
            (int) Character.LINE_SEPARATOR,
            (int) Character.PARAGRAPH_SEPARATOR);

    private final String name;
    private final String ending;

    private FileName(String name, String ending) {
        this.name = name;
        this.ending = ending;
    }

    /** @param mediaType what the content is; an unknown one leaves as {@code .bin} */
    public static FileName of(String typed, String mediaType) {
        String ending = FileKind.ofMediaType(mediaType).map(FileKind::ending).orElse("bin");
        return new FileName(stem(typed), ending);
    }

    private static String stem(String typed) {
        String last = typed.substring(Math.max(typed.lastIndexOf('/'), typed.lastIndexOf('\\')) + 1);
        String seen = last.codePoints()
                .filter(letter -> !UNSEEN.contains(Character.getType(letter)))
                .map(letter -> "\"<>:|?*;%".indexOf(letter) >= 0 ? '_' : letter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        String stem = seen.replaceFirst("\\.[^.]*$", "").replaceAll("^[\\s.]+|[\\s.]+$", "");
        String cut = cut(stem);
        return cut.isEmpty() || cut.matches(DEVICE) ? NAMELESS : cut;
    }

    /** By letters as a reader sees them: none is cut in two, whatever it is written with. */
    private static String cut(String stem) {
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(stem);
        int end = 0;
        int next = letters.next();
        for (int kept = 0; kept < LONGEST && next != BreakIterator.DONE && next <= MOST_CHARS; kept++) {
            end = next;
            next = letters.next();
        }
        return stem.substring(0, end);
    }

    public String value() {
        return name + "." + ending;
    }

    /** The header {@code Content-Disposition} (RFC 6266): a plain name for old programs, the whole one for all others. */
    public String disposition() {
        String plain = value().replaceAll("[^A-Za-z0-9._ -]", "_");
        String whole = URLEncoder.encode(value(), StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + whole;
    }
}
