package onenet.gateway.body;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.file.AsyncFile;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpConnection;
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
    private Future<HttpClientResponse> answer = Future.succeededFuture();
    private Future<Void> sent = Future.succeededFuture();
    private Optional<HttpConnection> connection = Optional.empty();

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
        answer = outgoing.response();
        connection = Optional.of(outgoing.connection());
        sent = file.get().setReadPos(0).pipe().endOnFailure(false).to(outgoing);
        sent.onFailure(broken -> giveUp());
        return answer;
    }

    /**
     * To be called once when nobody needs the answer any more. What is still being sent is sent to its end, unless the service answered without
     * waiting for it: then the connection ends too, for half a body would stand before the next request of somebody else.
     */
    public void discard() {
        if (answer.isComplete() && !sent.isComplete()) {
            giveUp();
        }
        sent.onComplete(done -> discarded.run());
    }

    private void giveUp() {
        connection.ifPresent(HttpConnection::close);
    }
}
