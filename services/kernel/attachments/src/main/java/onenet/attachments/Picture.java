package onenet.attachments;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * A JPEG or PNG without what a camera wrote into it: no position, no time, no owner, no comment, no small second picture, nothing behind its end. Which
 * way up it is stays, and its colours.
 */
final class Picture {

    /** Chunks that say how a PNG looks. */
    private static final Set<String> SHOWN =
            Set.of("IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD", "pHYs");

    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int APP2 = 0xE2;
    private static final int APP14 = 0xEE;
    private static final int APP15 = 0xEF;
    private static final int COMMENT = 0xFE;
    private static final int SCAN = 0xDA;
    private static final int END = 0xD9;

    private final ByteBuffer in;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private Picture(byte[] content) {
        this.in = ByteBuffer.wrap(content);
    }

    /** @throws NoPicture when the file is not made of what such a picture is made of */
    static byte[] stripped(byte[] content, FileKind kind) {
        try {
            Picture picture = new Picture(content);
            return kind == FileKind.PNG ? picture.png() : picture.jpeg();
        } catch (IndexOutOfBoundsException | IllegalArgumentException | java.nio.BufferUnderflowException cut) {
            throw new NoPicture(cut);
        }
    }

    /** The content is no picture of its kind. */
    static final class NoPicture extends IllegalArgumentException {

        private static final long serialVersionUID = 1;

        NoPicture(Throwable cause) {
            super("not a picture", cause);
        }
    }

    private byte[] png() {
        copy(8);
        while (true) {
            int start = in.position();
            int length = in.getInt();
            byte[] type = new byte[4];
            in.get(type);
            in.position(Math.addExact(Math.addExact(in.position(), length), 4));
            String name = new String(type, StandardCharsets.ISO_8859_1);
            if (SHOWN.contains(name)) {
                out.write(in.array(), start, in.position() - start);
            }
            if ("IEND".equals(name)) {
                return out.toByteArray();
            }
        }
    }

    private byte[] jpeg() {
        copy(2);
        while (true) {
            int marker = marker();
            if (marker == END) {
                write(END);
                return out.toByteArray();
            }
            int start = in.position();
            int length = Short.toUnsignedInt(in.getShort(start));
            in.position(start + Math.max(2, length));
            if (marker == APP1) {
                ExifOrientation.of(in.array(), start + 2, length - 2).ifPresent(this::upright);
            } else if (kept(marker, start + 2)) {
                write(marker);
                out.write(in.array(), start, in.position() - start);
            }
            if (marker == SCAN) {
                scan();
            }
        }
    }

    private int marker() {
        if (in.get() != (byte) 0xFF) {
            throw new IllegalArgumentException("no marker");
        }
        int marker = 0xFF;
        while (marker == 0xFF) {
            marker = Byte.toUnsignedInt(in.get());
        }
        return marker;
    }

    /** How it looks stays: JFIF, the profile of colours, Adobe's transformation; every other application's segment and every comment goes. */
    private boolean kept(int marker, int start) {
        if (marker == APP2) {
            return new String(in.array(), start, 11, StandardCharsets.ISO_8859_1).equals("ICC_PROFILE");
        }
        if (marker == APP0) {
            return new String(in.array(), start, 4, StandardCharsets.ISO_8859_1).equals("JFIF");
        }
        return marker < APP0 || (marker > APP15 && marker != COMMENT) || marker == APP14;
    }

    private void upright(int orientation) {
        write(APP1);
        out.writeBytes(ExifOrientation.segment(orientation));
    }

    /** Compressed picture up to the next marker that is not part of it. */
    private void scan() {
        int start = in.position();
        byte[] all = in.array();
        int at = start;
        while (all[at] != (byte) 0xFF
                || all[at + 1] == 0
                || (all[at + 1] & 0xF8) == 0xD0
                || all[at + 1] == (byte) 0xFF) {
            at++;
        }
        out.write(all, start, at - start);
        in.position(at);
    }

    private void write(int marker) {
        out.write(0xFF);
        out.write(marker);
    }

    private void copy(int length) {
        out.write(in.array(), in.position(), length);
        in.position(in.position() + length);
    }
}
