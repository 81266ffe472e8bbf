package onenet.journeys.caller;

import java.net.http.HttpHeaders;

/**
 * A request and its answer as they went over the wire.
 *
 * @param target path with query
 * @param sent body of the request, empty for none
 * @param received body of the answer, empty for none
 */
public record Exchange(
        String method,
        String target,
        HttpHeaders requestHeaders,
        byte[] sent,
        int status,
        HttpHeaders responseHeaders,
        byte[] received) {}
