package onenet.auditlog;

import onenet.tlog.Checkpoint;
import onenet.tlog.SignatureKind;
import onenet.tlog.SignerKey;
import onenet.tlog.VerifierKey;
import onenet.tlog.Witness;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;

/** A witness on a port of its own. It believes the log it is told of. */
final class HttpWitness implements AutoCloseable {

    private final SignerKey key;
    private final HttpServer server;
    private Optional<Checkpoint> last = Optional.empty();
    private VerifierKey owner;
    private boolean away;

    HttpWitness(String name) {
        String whole = "witness.example/" + name;
        this.key = SignerKey.of(whole, SignatureKind.COSIGNATURE, SignerKey.newKeyPair(SignatureKind.COSIGNATURE));
        try {
            this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    void trusts(VerifierKey log) {
        owner = log;
    }

    void away() {
        away = true;
    }

    void back() {
        away = false;
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    String key() {
        return key.verifier().line();
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        String asked = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Witness.Request request = Witness.Request.ofText(asked);
        Witness.Answer answer = new Witness(key).add(request, owner, last, Instant.parse("2026-12-01T03:00:00Z"));
        int status = away ? 503 : answer.status().code();
        String body = answer.signature().map(signed -> signed.line()).orElse("");
        if (status == 200) {
            last = Optional.of(Checkpoint.ofText(request.checkpoint().text()));
        } else if (status == 409) {
            body = last.map(Checkpoint::size).orElse(0L) + "\n";
        }
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
