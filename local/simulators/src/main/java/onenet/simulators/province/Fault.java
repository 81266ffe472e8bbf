package onenet.simulators.province;

/**
 * A fault switched on for the next calls of one operation.
 *
 * @param operation the operation it befalls (issue, abolish, query, login …) or {@code *} for each
 * @param times how many calls it befalls; missing means one
 * @param delayMillis how late a DELAY answers
 */
record Fault(String operation, Kind kind, Integer times, Long delayMillis) {

    /** What goes wrong; see contracts/openapi/province-platform-v1.yaml for the exact meaning of each. */
    enum Kind {
        /** Nothing is done, the answer is an error of the platform. */
        ERROR,
        /** The work is done, the answer comes late. */
        DELAY,
        /** The work is done, the connection closes without an answer. */
        DROP,
        /** The request is handled twice and the second answer is given. */
        DOUBLE,
        /** The work is done, the answer names another certificate. */
        WRONG_IDENTIFIER,
        /** The certificate is abolished by another office before the answer is given. */
        REVOKED_ELSEWHERE
    }

    Fault {
        if (operation == null || operation.isBlank() || kind == null) {
            throw new Refusal(Refusal.Code.PARAM_INVALID, "a fault needs an operation and a kind");
        }
        times = times == null ? 1 : times;
        delayMillis = delayMillis == null ? 1000L : delayMillis;
    }

    boolean befalls(String called) {
        return times > 0 && (operation.equals("*") || operation.equals(called));
    }

    Fault once() {
        return new Fault(operation, kind, times - 1, delayMillis);
    }
}
