package onenet.gateway.wire;

import java.util.List;
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

    /** @param lines request line and fields, as {@link RequestHead#lines} gives them */
    static Framing of(List<String> lines) {
        var line = REQUEST_LINE.matcher(lines.get(0));
        if (!line.matches()) {
            return wrong(Malformation.REQUEST_LINE);
        }
        if (!line.group(3).equals("1.1") && !line.group(3).equals("1.0")) {
            return wrong(Malformation.UNKNOWN_VERSION);
        }
        var fields = new FramingFields();
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

    static Framing wrong(Malformation fault) {
        return new Framing(false, 0, Optional.of(fault));
    }
}
