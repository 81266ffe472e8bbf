package onenet.gateway.answer;

/** Why the gateway itself refuses or fails; texts and statuses stand in contracts/problems. */
public enum GatewayProblem {
    INVALID_PATH,
    UNAUTHENTICATED,
    CROSS_SITE,
    NOT_FOUND,
    METHOD_NOT_ALLOWED,
    RATE_LIMITED,
    INTERNAL_ERROR,
    UPSTREAM_UNAVAILABLE,
    UPSTREAM_TIMEOUT
}
