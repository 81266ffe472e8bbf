package onenet.gateway.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The few fields of a head that decide about framing, and whether they agree. */
final class FramingFields {

    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9._~-]+(:\\d{1,5})?|\\[[0-9A-Fa-f:.]+](:\\d{1,5})?");
    private static final Pattern LENGTH = Pattern.compile("\\d{1,15}");
    private static final List<String> WITHOUT_BODY = List.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final List<String> hosts = new ArrayList<>();
    private final List<String> lengths = new ArrayList<>();
    private final List<String> encodings = new ArrayList<>();
    private final List<String> expectations = new ArrayList<>();
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
        if (hosts.size() > 1 || (http11 && hosts.isEmpty()) || !hosts.stream().allMatch(FramingFields::isHost)) {
            return Framing.wrong(Malformation.HOST);
        }
        if (upgrade) {
            return Framing.wrong(Malformation.UPGRADE);
        }
        if (!expectations.stream().allMatch("100-continue"::equalsIgnoreCase)) {
            return Framing.wrong(Malformation.EXPECTATION);
        }
        return encodings.isEmpty() ? counted(method) : encoded(method, http11);
    }

    private Framing counted(String method) {
        if (lengths.isEmpty()) {
            return new Framing(false, 0, Optional.empty());
        }
        if (lengths.size() > 1 || !LENGTH.matcher(lengths.get(0)).matches()) {
            return Framing.wrong(Malformation.LENGTH);
        }
        long length = Long.parseLong(lengths.get(0));
        return length > 0 && WITHOUT_BODY.contains(method)
                ? Framing.wrong(Malformation.BODY_WITHOUT_MEANING)
                : new Framing(false, length, Optional.empty());
    }

    private Framing encoded(String method, boolean http11) {
        if (!lengths.isEmpty()) {
            return Framing.wrong(Malformation.LENGTH_BESIDE_ENCODING);
        }
        if (!http11) {
            return Framing.wrong(Malformation.ENCODING_BEFORE_HTTP_1_1);
        }
        if (encodings.size() > 1 || !encodings.get(0).equalsIgnoreCase("chunked")) {
            return Framing.wrong(Malformation.ENCODING);
        }
        return WITHOUT_BODY.contains(method)
                ? Framing.wrong(Malformation.BODY_WITHOUT_MEANING)
                : new Framing(true, 0, Optional.empty());
    }

    private static boolean isHost(String value) {
        return HOST.matcher(value).matches();
    }
}
