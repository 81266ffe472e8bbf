package onenet.gateway.answer;

/** Why the gateway itself refuses or fails; texts and statuses stand in contracts/problems. */
public enum GatewayProblem {
    MALFORMED_REQUEST,
    REQUEST_TIMEOUT,
    INVALID_PATH,
    UNAUTHENTICATED,
    CROSS_SITE,
    PAGE_OF_ANOTHER,
    SIGN_IN_NOT_COMPLETED,
    NOT_FOUND,
    METHOD_NOT_ALLOWED,
    PAYLOAD_TOO_LARGE,
    RATE_LIMITED,
    INTERNAL_ERROR,
    UPSTREAM_UNAVAILABLE,
    GATEWAY_BUSY,
    UPSTREAM_TIMEOUT
}
