package onenet.gateway.wire;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The head of one request as its bytes arrive: kept back until it is whole, so that nothing of a bad one is passed on. */
final class RequestHead {

    /** Longest head, request line and fields together, in bytes. */
    static final int LONGEST = 16_384;

    private static final int CR = '\r';
    private static final int LF = '\n';

    private final byte[] bytes = new byte[LONGEST];
    private final List<String> lines = new ArrayList<>();
    private int size;
    private int lineStart;
    private boolean complete;

    /**
     * Reads up to the end of the head, not further.
     *
     * @return what is wrong with it so far
     */
    Optional<Malformation> read(ByteBuf in) {
        while (!complete && in.isReadable()) {
            if (size == LONGEST) {
                return Optional.of(Malformation.HEAD_TOO_LARGE);
            }
            Malformation fault = read(in.readByte());
            if (fault != null) {
                return Optional.of(fault);
            }
        }
        return Optional.empty();
    }

    private Malformation read(byte next) {
        boolean afterReturn = size > lineStart && bytes[size - 1] == CR;
        bytes[size++] = next;
        if (next == LF) {
            return afterReturn ? endLine() : Malformation.BARE_LINE_FEED;
        }
        if (afterReturn) {
            return Malformation.BARE_CARRIAGE_RETURN;
        }
        boolean control = (next >= 0 && next < ' ' && next != '\t' && next != CR) || next == 0x7f;
        return control ? Malformation.CONTROL_CHARACTER : null;
    }

    private Malformation endLine() {
        String line = new String(bytes, lineStart, size - 2 - lineStart, StandardCharsets.ISO_8859_1);
        lineStart = size;
        if (!line.isEmpty()) {
            lines.add(line);
        } else if (lines.isEmpty()) {
            return Malformation.EMPTY_LINE_FIRST;
        } else {
            complete = true;
        }
        return null;
    }

    boolean begun() {
        return size > 0;
    }

    boolean complete() {
        return complete;
    }

    /** Request line first, then the fields, without line ends. */
    List<String> lines() {
        return List.copyOf(lines);
    }

    /** The bytes as they came; the head can be used for the next request afterwards. */
    ByteBuf take() {
        ByteBuf taken = Unpooled.copiedBuffer(bytes, 0, size);
        clear();
        return taken;
    }

    void clear() {
        lines.clear();
        size = 0;
        lineStart = 0;
        complete = false;
    }
}
