package onenet.attachments;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The one thing of a camera's notes (Exif) that a picture needs to be looked at: which way up it is. */
final class ExifOrientation {

    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final int TAG = 0x0112;
    private static final int SHORT = 3;

    private ExifOrientation() {}

    /** Orientation in a segment's content, when it is a camera's notes and turns the picture. */
    static Optional<Integer> of(byte[] all, int start, int length) {
        try {
            ByteBuffer notes = ByteBuffer.wrap(all, start, length).slice();
            byte[] name = new byte[EXIF.length];
            notes.get(name);
            if (!java.util.Arrays.equals(name, EXIF)) {
                return Optional.empty();
            }
            ByteBuffer tiff = notes.slice();
            tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            int directory = tiff.getInt(4);
            int entries = Short.toUnsignedInt(tiff.getShort(directory));
            for (int at = directory + 2; at < directory + 2 + 12 * entries; at += 12) {
                if (Short.toUnsignedInt(tiff.getShort(at)) == TAG) {
                    return Optional.of((int) tiff.getShort(at + 8)).filter(turned -> turned >= 2 && turned <= 8);
                }
            }
            return Optional.empty();
        } catch (IndexOutOfBoundsException | java.nio.BufferUnderflowException broken) {
            return Optional.empty();
        }
    }

    /** A segment with its length that says this and nothing else. */
    static byte[] segment(int orientation) {
        return ByteBuffer.allocate(34)
                .putShort((short) 34)
                .put(EXIF)
                .put(new byte[] {'M', 'M', 0, 42})
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) TAG)
                .putShort((short) SHORT)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .array();
    }
}
