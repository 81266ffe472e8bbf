package onenet.gateway.body;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.file.AsyncFile;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import java.util.Optional;
import java.util.Set;

/** A request's body that came whole: in memory when it is small, in a file of its own when it is not. */
public final class GatheredBody {

    private static final Set<HttpMethod> WITHOUT_BODY = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.DELETE);

    private final Buffer memory;
    private final Optional<AsyncFile> file;
    private final long length;
    private final Runnable discarded;

    GatheredBody(Buffer memory, Optional<AsyncFile> file, long length, Runnable discarded) {
        this.memory = memory;
        this.file = file;
        this.length = length;
        this.discarded = discarded;
    }

    /** Sends the request with all of this body and its exact length. */
    public Future<HttpClientResponse> sendBy(HttpClientRequest outgoing) {
        if (length == 0 && WITHOUT_BODY.contains(outgoing.getMethod())) {
            return outgoing.send();
        }
        if (file.isEmpty()) {
            return outgoing.send(memory);
        }
        outgoing.putHeader("Content-Length", Long.toString(length));
        return outgoing.send(file.get().setReadPos(0));
    }

    /** To be called once when nobody needs it any more. */
    public void discard() {
        discarded.run();
    }
}
