package onenet.gateway.body;

import onenet.gateway.answer.GatewayProblem;
import onenet.gateway.wire.Malformation;
import onenet.gateway.wire.Wire;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.file.AsyncFile;
import io.vertx.core.http.HttpServerRequest;
import java.util.Optional;

/** One body on its way in. Runs on the request's event loop alone. */
final class Gathering {

    /** What a body may take of the memory, in bytes; forms are smaller, papers are not. */
    private static final int IN_MEMORY = 65_536;

    private final HttpServerRequest request;
    private final Spool spool;
    private final long largest;
    private final Promise<GatheredBody> whole;
    private final Buffer memory = Buffer.buffer();
    private AsyncFile file;
    private long length;
    private long spooled;

    Gathering(Vertx vertx, HttpServerRequest request, Spool spool, long largest) {
        this.request = request;
        this.spool = spool;
        this.largest = largest;
        this.whole =
                ((io.vertx.core.impl.VertxInternal) vertx).getOrCreateContext().promise();
    }

    Future<GatheredBody> begin() {
        Wire.whenBodyBreaks(request, this::breaks);
        request.handler(this::take).endHandler(end -> finish()).exceptionHandler(this::fail);
        if ("100-continue".equalsIgnoreCase(request.getHeader("Expect"))) {
            request.response().writeContinue();
        }
        request.resume();
        return whole.future();
    }

    private void take(Buffer part) {
        length += part.length();
        if (length > largest) {
            fail(new BodyRefused(GatewayProblem.PAYLOAD_TOO_LARGE));
        } else if (file == null && length <= IN_MEMORY) {
            memory.appendBuffer(part);
        } else if (!spool.take(part.length())) {
            fail(new BodyRefused(GatewayProblem.GATEWAY_BUSY));
        } else {
            spooled += part.length();
            store(part);
        }
    }

    private void store(Buffer part) {
        if (file == null) {
            request.pause();
            spool.open().onSuccess(opened -> opened(opened, part)).onFailure(this::fail);
            return;
        }
        file.write(part).onFailure(this::fail);
        if (file.writeQueueFull()) {
            request.pause();
            file.drainHandler(drained -> request.resume());
        }
    }

    private void opened(AsyncFile opened, Buffer part) {
        file = opened;
        if (whole.future().isComplete()) {
            discard();
            return;
        }
        file.exceptionHandler(this::fail);
        file.write(memory.copy()).onFailure(this::fail);
        file.write(part).onFailure(this::fail);
        request.resume();
    }

    private void finish() {
        Future<Void> stored = file == null ? Future.succeededFuture() : file.flush();
        stored.onSuccess(done ->
                        whole.tryComplete(new GatheredBody(memory, Optional.ofNullable(file), length, this::discard)))
                .onFailure(this::fail);
    }

    private void breaks(Malformation fault) {
        fail(new BodyRefused(
                fault.late() ? GatewayProblem.REQUEST_TIMEOUT : GatewayProblem.MALFORMED_REQUEST, fault.name()));
    }

    private void fail(Throwable why) {
        request.pause();
        if (whole.tryFail(why)) {
            discard();
        }
    }

    private void discard() {
        spool.giveBack(spooled);
        spooled = 0;
        if (file != null) {
            file.close();
        }
    }
}
