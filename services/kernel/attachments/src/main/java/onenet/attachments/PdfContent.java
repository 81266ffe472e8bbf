package onenet.attachments;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Whether a PDF is only paper: it runs nothing, starts nothing, sends nothing, and carries no other file.
 *
 * <p>Looked for three times: in the bytes as they lie, in every compressed part (unpacked to a limit), and in every object as a reader puts the document
 * together. What cannot be looked into (unpacking without end, packed twice over) is not taken, nor what no reader can open. A PDF that only forbids
 * changing or printing opens without a password, and is looked into as it opens.
 */
final class PdfContent {

    /** Names no paper needs; long enough that chance does not write them into a picture. */
    private static final Set<String> ACTIVE = Set.of(
            "JavaScript",
            "Launch",
            "EmbeddedFile",
            "EmbeddedFiles",
            "RichMedia",
            "XFA",
            "GoToE",
            "ImportData",
            "SubmitForm",
            "Rendition",
            "Movie");

    /** Names too short to be looked for but in objects. */
    private static final Set<String> ACTIVE_IN_OBJECTS = Set.of("JS", "EF");

    private static final Set<String> PACKED_OBJECTS = Set.of("ObjStm", "XRef");
    /** Ways of packing that are not undone here and grow without a limit. */
    private static final Set<String> UNKNOWN_PACKING = Set.of("LZWDecode", "LZW", "RunLengthDecode", "RL");

    private static final Set<String> LOOKED_FOR =
            union(union(ACTIVE, PACKED_OBJECTS), union(UNKNOWN_PACKING, Set.of("FlateDecode", "Fl")));

    /** Ten for each page of a thick book. */
    private static final int MOST_PARTS = 50_000;

    private static final int LARGEST_PART = 32 << 20;
    private static final int LARGEST_WHOLE = 256 << 20;
    private static final int LONGEST_LIST = 100;
    /** A document signed and changed a hundred times has a hundred. */
    private static final int MOST_TABLES = 500;

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] TABLE = "startxref".getBytes(StandardCharsets.US_ASCII);

    private final byte[] pdf;
    private final PdfNames names = new PdfNames(LOOKED_FOR);
    private int parts;
    private int largest;
    private int whole;

    private PdfContent(byte[] pdf) {
        this.pdf = pdf;
    }

    static PdfVerdict judge(byte[] pdf) {
        return new PdfContent(pdf).judge();
    }

    private PdfVerdict judge() {
        return hasManyTables() || isActive()
                ? PdfVerdict.UNSAFE
                : new PdfObjects(union(ACTIVE, ACTIVE_IN_OBJECTS)).judge(pdf);
    }

    private boolean isActive() {
        names.read(pdf, pdf.length);
        names.end();
        for (int at = next(STREAM, 0); at >= 0 && whole < LARGEST_WHOLE && parts <= MOST_PARTS; at = next(STREAM, at)) {
            unpack(at);
        }
        boolean packed = names.foundAny(PACKED_OBJECTS);
        return names.foundAny(ACTIVE)
                || names.areVeiled()
                || whole >= LARGEST_WHOLE
                || parts > MOST_PARTS
                || (packed && (largest >= LARGEST_PART || names.foundAny(UNKNOWN_PACKING) || packedTwice()));
    }

    /** The place behind the next such word, wherever it stands. */
    private int next(byte[] word, int from) {
        for (int at = from; at <= pdf.length - word.length; at++) {
            if (pdf[at] == word[0] && Arrays.equals(pdf, at, at + word.length, word, 0, word.length)) {
                return at + word.length;
            }
        }
        return -1;
    }

    private boolean hasManyTables() {
        int tables = 0;
        for (int at = next(TABLE, 0); at >= 0 && tables <= MOST_TABLES; at = next(TABLE, at)) {
            tables++;
        }
        return tables > MOST_TABLES;
    }

    private void unpack(int behind) {
        parts++;
        int at = behind;
        while (at < pdf.length && (pdf[at] == '\r' || pdf[at] == '\n' || pdf[at] == ' ')) {
            at++;
        }
        if (isZlib(at)) {
            unpackZlib(at);
        }
    }

    /** The two bytes compressed data begin with; a picture or a clear text costs no unpacking. */
    private boolean isZlib(int at) {
        return at + 1 < pdf.length
                && (pdf[at] & 0x0F) == 8
                && (Byte.toUnsignedInt(pdf[at]) << 8 | Byte.toUnsignedInt(pdf[at + 1])) % 31 == 0;
    }

    private void unpackZlib(int at) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(pdf, at, pdf.length - at);
            byte[] piece = new byte[64 * 1024];
            int size = 0;
            for (int read = inflater.inflate(piece); read > 0; read = inflater.inflate(piece)) {
                names.read(piece, read);
                size += read;
                whole += read;
                largest = Math.max(largest, size);
                if (whole >= LARGEST_WHOLE) {
                    return;
                }
            }
        } catch (DataFormatException notPackedLikeThis) {
            // what is packed otherwise is read by the objects, or is a picture
        } finally {
            names.end();
            inflater.end();
        }
    }

    /** Whether a list of filters packs twice: each unpacking may multiply by a thousand. */
    private boolean packedTwice() {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        for (int at = text.indexOf("/Fl"); at >= 0; at = text.indexOf("/Fl", at + 1)) {
            String list = text.substring(at + 1, Math.min(text.length(), at + LONGEST_LIST));
            int second = list.indexOf("/Fl");
            if (second >= 0
                    && second < list.indexOf(']')
                    && list.substring(0, second).indexOf('>') < 0) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        Set<String> all = new HashSet<>(some);
        all.addAll(others);
        return Set.copyOf(all);
    }
}
