package onenet.attachments;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Which way up a photograph is, from what its camera noted (Exif), and how it is turned to stand so. */
public final class Upright {

    /** As taken. */
    private static final int PLAIN = 1;

    /** Cameras note it first. */
    private static final int LONGEST_HEAD = 64 * 1024;

    private static final int APP1 = 0xE1;
    private static final int SCAN = 0xDA;

    private Upright() {}

    /** 1 to 8, as Exif counts; 1 for what says nothing of it. */
    public static int of(Path picture) throws IOException {
        try (InputStream in = Files.newInputStream(picture)) {
            return of(in.readNBytes(LONGEST_HEAD));
        }
    }

    private static int of(byte[] head) {
        int at = 2;
        while (at + 4 <= head.length && head[at] == (byte) 0xFF) {
            int marker = Byte.toUnsignedInt(head[at + 1]);
            int length = Byte.toUnsignedInt(head[at + 2]) << 8 | Byte.toUnsignedInt(head[at + 3]);
            if (marker == SCAN) {
                return PLAIN;
            }
            if (marker == APP1 && at + 2 + length <= head.length) {
                int turned = ExifOrientation.of(head, at + 4, length - 2).orElse(PLAIN);
                if (turned != PLAIN) {
                    return turned;
                }
            }
            at += 2 + length;
        }
        return PLAIN;
    }

    /** How a picture of these measures, read as it lies, is drawn to stand upright at the origin. */
    public static AffineTransform turning(int turned, int width, int height) {
        return switch (turned) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
