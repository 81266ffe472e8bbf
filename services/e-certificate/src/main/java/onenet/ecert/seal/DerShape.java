package onenet.ecert.seal;

/** The outer shape of DER bytes, looked at before any parser that recurses is fed with them: how long, how deep, how many values. */
final class DerShape {

    /** Far above any real seal (a picture of some tens of kilobytes). */
    static final int MAX_BYTES = 500_000;

    /** A certificate is nine deep. */
    private static final int DEEPEST = 24;

    private static final int MOST_VALUES = 5_000;
    private static final int CONSTRUCTED = 0x20;
    private static final int LONG_TAG = 0x1F;
    private static final int LONG_LENGTH = 0x80;

    private final byte[] bytes;
    private int at;

    private DerShape(byte[] bytes) {
        this.bytes = bytes;
    }

    static void requireModest(byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            throw new MalformedSeal("larger than " + MAX_BYTES + " bytes");
        }
        try {
            new DerShape(bytes).walk();
        } catch (IndexOutOfBoundsException e) {
            throw new MalformedSeal("not DER", e);
        }
    }

    private void walk() {
        int[] ends = new int[DEEPEST];
        int depth = 0;
        for (int values = 0; at < bytes.length; values++) {
            while (depth > 0 && at >= ends[depth - 1]) {
                depth--;
            }
            int tag = bytes[at++];
            int end = length() + at;
            if (values > MOST_VALUES || (tag & LONG_TAG) == LONG_TAG || end < at || end > bytes.length) {
                throw new MalformedSeal("not DER, or more values than a seal has");
            }
            if ((tag & CONSTRUCTED) == 0) {
                at = end;
            } else if (depth == DEEPEST) {
                throw new MalformedSeal("deeper than any seal");
            } else {
                ends[depth++] = end;
            }
        }
    }

    private int length() {
        int first = Byte.toUnsignedInt(bytes[at++]);
        if (first < LONG_LENGTH) {
            return first;
        }
        int length = 0;
        int count = first - LONG_LENGTH;
        if (count == 0 || count > 3) {
            throw new MalformedSeal("not a DER length");
        }
        for (int i = 0; i < count; i++) {
            length = length << 8 | Byte.toUnsignedInt(bytes[at++]);
        }
        return length;
    }
}
