package onenet.requests;

import onenet.problem.CommonProblem;

import jakarta.ws.rs.core.EntityTag;
import java.util.regex.Pattern;

/**
 * Entity tags of versioned resources: what the client saw is what it may change. What was read also has the mark of what was shown, which is another
 * for another reader and on another day; an act asks for the version only.
 */
public final class EntityTags {

    private static final Pattern MARK = Pattern.compile("(-[0-9a-f]{16})?");

    private EntityTags() {}

    public static EntityTag of(long version) {
        return new EntityTag("v" + version);
    }

    /** As the head of a request names it: for an act that follows from another in the same transaction. */
    public static String header(long version) {
        return '"' + of(version).getValue() + '"';
    }

    /** @param mark sixteen hexadecimal digits of what is shown of the version */
    static EntityTag shown(EntityTag version, String mark) {
        return new EntityTag(version.getValue() + "-" + mark);
    }

    /**
     * @param ifMatch the If-Match header as sent, for example {@code "v3"} or {@code "v3-00c0ffee00c0ffee"} in quotes; null when missing
     * @throws onenet.problem.Problem PRECONDITION_REQUIRED when missing, STALE_VERSION when it names another version
     */
    public static void require(String ifMatch, long version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw CommonProblem.PRECONDITION_REQUIRED.raise();
        }
        String tag = ifMatch.trim();
        String start = "\"v" + version;
        if (!tag.startsWith(start)
                || !tag.endsWith("\"")
                || tag.length() == start.length()
                || !MARK.matcher(tag.substring(start.length(), tag.length() - 1))
                        .matches()) {
            throw CommonProblem.STALE_VERSION.raise();
        }
    }
}
