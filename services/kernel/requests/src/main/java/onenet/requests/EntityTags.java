package onenet.requests;

import onenet.problem.CommonProblem;

import jakarta.ws.rs.core.EntityTag;

/** Entity tags of versioned resources: what the client saw is what it may change. */
public final class EntityTags {

    private EntityTags() {}

    public static EntityTag of(long version) {
        return new EntityTag("v" + version);
    }

    /**
     * @param ifMatch the If-Match header as sent, for example {@code "v3"} in quotes; null when missing
     * @throws onenet.problem.Problem PRECONDITION_REQUIRED when missing, STALE_VERSION when it names another version
     */
    public static void require(String ifMatch, long version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw CommonProblem.PRECONDITION_REQUIRED.raise();
        }
        if (!ifMatch.trim().equals("\"v" + version + "\"")) {
            throw CommonProblem.STALE_VERSION.raise();
        }
    }
}
