package onenet.attachments;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/** The names ({@code /Name}) that stand in bytes of a PDF, as a reader understands them: {@code /J#61vaScript} is JavaScript. */
final class PdfNames {

    private static final int LONGEST = 64;

    private final Set<String> wanted;
    private final Set<String> found = new HashSet<>();
    private final ByteArrayOutputStream name = new ByteArrayOutputStream();
    private boolean open;
    private boolean veiled;

    PdfNames(Set<String> wanted) {
        this.wanted = wanted;
    }

    /** Reads on; a name may go on in the next piece. */
    void read(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            int letter = bytes[i];
            if (open && isRegular(letter) && name.size() < LONGEST) {
                name.write(letter);
            } else {
                end();
                open = letter == '/';
            }
        }
    }

    void end() {
        if (open && name.size() > 0) {
            String written = name.toString(StandardCharsets.ISO_8859_1);
            String plain = plain(written);
            if (wanted.contains(plain)) {
                found.add(plain);
                veiled |= !plain.equals(written);
            }
        }
        name.reset();
        open = false;
    }

    boolean foundAny(Set<String> names) {
        return names.stream().anyMatch(found::contains);
    }

    /** Whether a name that was found is written so that it does not look like it. */
    boolean areVeiled() {
        return veiled;
    }

    private static boolean isRegular(int letter) {
        return (letter > ' ' || letter < 0) && "()<>[]{}/%".indexOf(letter) < 0;
    }

    private static String plain(String written) {
        if (written.indexOf('#') < 0) {
            return written;
        }
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < written.length(); i++) {
            boolean escaped = written.charAt(i) == '#'
                    && i + 2 < written.length()
                    && Character.digit(written.charAt(i + 1), 16) >= 0
                    && Character.digit(written.charAt(i + 2), 16) >= 0;
            plain.append(escaped ? (char) Integer.parseInt(written.substring(i + 1, i + 3), 16) : written.charAt(i));
            i += escaped ? 2 : 0;
        }
        return plain.toString();
    }
}
