package onenet.testkit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.interfaces.RSAPublicKey;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** As much of an identity provider as a service meets when it starts: discovery and keys. It remembers what it was asked. */
public final class IdentityProvider implements AutoCloseable {

    private static final List<String> ASKED = new CopyOnWriteArrayList<>();

    private final HttpServer server;

    IdentityProvider(RSAPublicKey key, String keyId) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
        answer("/.well-known/openid-configuration", """
                {"issuer": "%1$s", "jwks_uri": "%1$s/certs", "token_endpoint": "%1$s/token",
                 "introspection_endpoint": "%1$s/introspect", "userinfo_endpoint": "%1$s/userinfo"}""".formatted(url()));
        answer("/certs", """
                {"keys": [{"kty": "RSA", "use": "sig", "alg": "RS256", "kid": "%s", "n": "%s", "e": "%s"}]}""".formatted(keyId, number(key.getModulus()), number(key.getPublicExponent())));
        answer("/introspect", "{\"active\": false}");
        answer("/userinfo", "{}");
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/realms/onenet";
    }

    /** Paths below the realm that were asked for since the start, one entry a request. */
    public static List<String> asked() {
        return List.copyOf(ASKED);
    }

    private void answer(String path, String body) {
        server.createContext("/realms/onenet" + path, exchange -> {
            ASKED.add(path);
            send(exchange, body);
        });
    }

    private static void send(HttpExchange exchange, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static String number(BigInteger value) {
        byte[] bytes = value.toByteArray();
        int sign = bytes[0] == 0 ? 1 : 0;
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(java.util.Arrays.copyOfRange(bytes, sign, bytes.length));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
