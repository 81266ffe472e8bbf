package onenet.gateway.wire;

import java.util.Optional;

/** How long a connection may take over each part of a request, counted in ticks of one second. */
final class Patience {

    static final int TICK_SECONDS = 1;

    /** From the first byte of a head to its end, and from the connection to its first byte. */
    static final int HEAD_TICKS = 10;

    /** Without a byte either way between two requests; longer than the slowest answer may take. */
    static final int SILENT_TICKS = 75;

    /** In so many ticks a body must have brought {@link #BODY_BYTES}. */
    static final int BODY_TICKS = 20;

    static final int BODY_BYTES = 8_192;

    private boolean anyMessage;
    private int head;
    private int silent;
    private int body;
    private long brought;

    void heard(int bytes) {
        silent = 0;
        brought += bytes;
    }

    void answering() {
        silent = 0;
    }

    void headEnds() {
        head = 0;
        body = 0;
        brought = 0;
    }

    void messageEnds() {
        anyMessage = true;
        silent = 0;
    }

    Optional<Malformation> whileHead() {
        return ++head >= HEAD_TICKS ? Optional.of(Malformation.HEAD_TOO_SLOW) : Optional.empty();
    }

    /** @param wanted false while we ourselves do not read on: that time is not his */
    Optional<Malformation> whileBody(boolean wanted) {
        if (!wanted || ++body < BODY_TICKS) {
            return Optional.empty();
        }
        boolean enough = brought >= BODY_BYTES;
        body = 0;
        brought = 0;
        return enough ? Optional.empty() : Optional.of(Malformation.BODY_TOO_SLOW);
    }

    boolean endsInSilence() {
        return ++silent >= (anyMessage ? SILENT_TICKS : HEAD_TICKS);
    }
}
