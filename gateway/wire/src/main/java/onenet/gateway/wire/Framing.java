package onenet.gateway.wire;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How the body of a request ends, read from its head as strictly as RFC 9112 lets one: whatever another server might read differently
 * has no framing but a {@link Malformation}.
 *
 * @param chunked whether chunks tell it
 * @param length otherwise how many bytes follow the head
 * @param fault what is wrong instead; then the other two mean nothing
 */
record Framing(boolean chunked, long length, Optional<Malformation> fault) {

    private static final Pattern REQUEST_LINE = Pattern.compile("([A-Z]{3,16}) ([\\x21-\\x7e]+) HTTP/(\\S+)");
    private static final Pattern FIELD = Pattern.compile("([!#$%&'*+.^_`|~0-9A-Za-z-]+):[ \\t]*(.*?)[ \\t]*");
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9._~-]+(:\\d{1,5})?|\\[[0-9A-Fa-f:.]+](:\\d{1,5})?");
    private static final Pattern LENGTH = Pattern.compile("\\d{1,15}");
    private static final List<String> WITHOUT_BODY = List.of("GET", "HEAD", "OPTIONS", "TRACE");

    /** @param lines request line and fields, as {@link RequestHead#lines} gives them */
    static Framing of(List<String> lines) {
        var line = REQUEST_LINE.matcher(lines.get(0));
        if (!line.matches()) {
            return wrong(Malformation.REQUEST_LINE);
        }
        if (!line.group(3).equals("1.1") && !line.group(3).equals("1.0")) {
            return wrong(Malformation.UNKNOWN_VERSION);
        }
        var fields = new Fields();
        for (String field : lines.subList(1, lines.size())) {
            if (field.startsWith(" ") || field.startsWith("\t")) {
                return wrong(Malformation.FOLDED_FIELD);
            }
            var parts = FIELD.matcher(field);
            if (!parts.matches()) {
                return wrong(Malformation.FIELD_NAME);
            }
            fields.add(parts.group(1), parts.group(2));
        }
        return fields.framing(line.group(1), line.group(3).equals("1.1"));
    }

    private static Framing wrong(Malformation fault) {
        return new Framing(false, 0, Optional.of(fault));
    }

    /** The few fields that decide about framing. */
    private static final class Fields {

        private final List<String> hosts = new java.util.ArrayList<>();
        private final List<String> lengths = new java.util.ArrayList<>();
        private final List<String> encodings = new java.util.ArrayList<>();
        private final List<String> expectations = new java.util.ArrayList<>();
        private boolean upgrade;

        void add(String name, String value) {
            switch (name.toLowerCase(Locale.ROOT)) {
                case "host" -> hosts.add(value);
                case "content-length" -> lengths.add(value);
                case "transfer-encoding" -> encodings.add(value);
                case "expect" -> expectations.add(value);
                case "upgrade", "http2-settings" -> upgrade = true;
                default -> {}
            }
        }

        Framing framing(String method, boolean http11) {
            if (hosts.size() > 1
                    || (http11 && hosts.isEmpty())
                    || !hosts.stream().allMatch(Fields::isHost)) {
                return wrong(Malformation.HOST);
            }
            if (upgrade) {
                return wrong(Malformation.UPGRADE);
            }
            if (!expectations.stream().allMatch("100-continue"::equalsIgnoreCase)) {
                return wrong(Malformation.EXPECTATION);
            }
            return encodings.isEmpty() ? counted(method) : encoded(method, http11);
        }

        private Framing counted(String method) {
            if (lengths.isEmpty()) {
                return new Framing(false, 0, Optional.empty());
            }
            if (lengths.size() > 1 || !LENGTH.matcher(lengths.get(0)).matches()) {
                return wrong(Malformation.LENGTH);
            }
            long length = Long.parseLong(lengths.get(0));
            return length > 0 && WITHOUT_BODY.contains(method)
                    ? wrong(Malformation.BODY_WITHOUT_MEANING)
                    : new Framing(false, length, Optional.empty());
        }

        private Framing encoded(String method, boolean http11) {
            if (!lengths.isEmpty()) {
                return wrong(Malformation.LENGTH_BESIDE_ENCODING);
            }
            if (!http11) {
                return wrong(Malformation.ENCODING_BEFORE_HTTP_1_1);
            }
            if (encodings.size() > 1 || !encodings.get(0).equalsIgnoreCase("chunked")) {
                return wrong(Malformation.ENCODING);
            }
            return WITHOUT_BODY.contains(method)
                    ? wrong(Malformation.BODY_WITHOUT_MEANING)
                    : new Framing(true, 0, Optional.empty());
        }

        private static boolean isHost(String value) {
            return HOST.matcher(value).matches();
        }
    }
}
