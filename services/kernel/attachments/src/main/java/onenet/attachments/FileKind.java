package onenet.attachments;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of files that are taken, each known by its first bytes and by nothing it is called, with the ending it leaves with. */
public enum FileKind {
    PDF("application/pdf", "pdf", "%PDF-"),
    JPEG("image/jpeg", "jpg", "\u00FF\u00D8\u00FF"),
    PNG("image/png", "png", "\u0089PNG\r\n\u001A\n"),
    /** A ZIP package; {@link OfdContent} says whether it is a document. */
    OFD("application/ofd", "ofd", "PK\u0003\u0004");

    /** Where readers stop looking for the beginning. */
    private static final int MOST_JUNK = 1024;

    private final String mediaType;
    private final String ending;
    private final String begins;

    FileKind(String mediaType, String ending, String begins) {
        this.mediaType = mediaType;
        this.ending = ending;
        this.begins = begins;
    }

    static Optional<FileKind> of(byte[] content) {
        return Arrays.stream(values()).filter(kind -> kind.begins(content)).findFirst();
    }

    static Optional<FileKind> ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(kind -> kind.mediaType.equals(mediaType))
                .findFirst();
    }

    private boolean begins(byte[] content) {
        return this == PDF ? beginsAfterJunk(content) : standsAt(content, 0);
    }

    /** Some printers and mail programs put a few bytes before a PDF, and every reader passes over them; a page of HTML is no such bytes. */
    private boolean beginsAfterJunk(byte[] content) {
        for (int at = 0; at <= MOST_JUNK && at < content.length && content[at] != '<'; at++) {
            if (standsAt(content, at)) {
                return true;
            }
        }
        return false;
    }

    private boolean standsAt(byte[] content, int place) {
        if (content.length - place < begins.length()) {
            return false;
        }
        for (int i = 0; i < begins.length(); i++) {
            if (Byte.toUnsignedInt(content[place + i]) != begins.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    String mediaType() {
        return mediaType;
    }

    String ending() {
        return ending;
    }
}
