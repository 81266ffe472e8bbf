package onenet.gateway.wire;

import io.netty.buffer.ByteBuf;

/** Follows a chunked body byte by byte: size in hexadecimal, data, both ended by CR LF; no extensions and no trailer fields. */
final class Chunks {

    private static final int LONGEST_SIZE = 8;

    private enum Expected {
        SIZE,
        SIZE_LF,
        DATA,
        DATA_CR,
        DATA_LF,
        LAST_CR,
        LAST_LF,
        NOTHING
    }

    private Expected expected = Expected.SIZE;
    private int digits;
    private long size;

    /**
     * Reads up to the end of the body, not further.
     *
     * @return whether it is well formed so far
     */
    boolean read(ByteBuf in) {
        while (!complete() && in.isReadable()) {
            if (expected == Expected.DATA) {
                int part = (int) Math.min(size, in.readableBytes());
                in.skipBytes(part);
                size -= part;
                expected = size == 0 ? Expected.DATA_CR : Expected.DATA;
            } else if (!read(in.readByte())) {
                return false;
            }
        }
        return true;
    }

    private boolean read(byte next) {
        return switch (expected) {
            case SIZE -> next == '\r' ? sizeEnds() : digit(next);
            case SIZE_LF -> follow(next == '\n', size == 0 ? Expected.LAST_CR : Expected.DATA);
            case DATA_CR -> follow(next == '\r', Expected.DATA_LF);
            case DATA_LF -> follow(next == '\n', Expected.SIZE);
            case LAST_CR -> follow(next == '\r', Expected.LAST_LF);
            case LAST_LF -> follow(next == '\n', Expected.NOTHING);
            case DATA, NOTHING -> false;
        };
    }

    private boolean sizeEnds() {
        boolean any = digits > 0;
        digits = 0;
        return follow(any, Expected.SIZE_LF);
    }

    private boolean digit(byte next) {
        int value = Character.digit(next, 16);
        size = digits == 0 ? value : size * 16 + value;
        return value >= 0 && ++digits <= LONGEST_SIZE;
    }

    private boolean follow(boolean right, Expected then) {
        expected = then;
        return right;
    }

    boolean complete() {
        return expected == Expected.NOTHING;
    }
}
