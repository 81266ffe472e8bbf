package onenet.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.interfaces.ECPublicKey;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** As much of an identity provider as a service meets: discovery, keys, and clients it opens. It remembers what it was asked. */
public final class IdentityProvider implements AutoCloseable {

    private static final List<String> ASKED = new CopyOnWriteArrayList<>();

    private static final String CLIENTS = "/realms/onenet/clients-registrations/default";
    private static final Map<String, JsonNode> CLIENTS_OPEN = new ConcurrentHashMap<>();
    private static final Map<String, String> REGISTRATIONS = new ConcurrentHashMap<>();
    private static volatile boolean refusing;

    private final HttpServer server;

    IdentityProvider(ECPublicKey key, String keyId) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
        answer("/.well-known/openid-configuration", """
                {"issuer": "%1$s", "jwks_uri": "%1$s/certs", "token_endpoint": "%1$s/token",
                 "introspection_endpoint": "%1$s/introspect", "userinfo_endpoint": "%1$s/userinfo"}""".formatted(url()));
        answer("/certs", """
                {"keys": [{"kty": "EC", "crv": "P-256", "use": "sig", "alg": "ES256", "kid": "%s", "x": "%s", "y": "%s"}]}""".formatted(
                keyId, number(key.getW().getAffineX()), number(key.getW().getAffineY())));
        answer("/introspect", "{\"active\": false}");
        answer("/userinfo", "{}");
        server.createContext(CLIENTS, this::register);
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

    /** As Keycloak does: whoever may open clients opens one; each answer brings the token that alone changes it next. */
    private void register(HttpExchange exchange) throws IOException {
        String bearer = exchange.getRequestHeaders().getFirst("Authorization");
        String named =
                exchange.getRequestURI().getPath().substring(CLIENTS.length()).replace("/", "");
        if (refusing || !named.isEmpty() && !("Bearer " + REGISTRATIONS.get(named)).equals(bearer)) {
            send(exchange, refusing ? 503 : 401, "{\"error\": \"invalid_token\"}");
        } else if (exchange.getRequestMethod().equals("DELETE")) {
            CLIENTS_OPEN.remove(named);
            REGISTRATIONS.remove(named);
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        } else {
            JsonNode client = new ObjectMapper().readTree(exchange.getRequestBody());
            String id = client.path("clientId").asText();
            CLIENTS_OPEN.put(id, client);
            REGISTRATIONS.put(id, "registration-" + UUID.randomUUID());
            send(
                    exchange,
                    named.isEmpty() ? 201 : 200,
                    "{\"registrationAccessToken\": \"" + REGISTRATIONS.get(id) + "\"}");
        }
    }

    /** A client opened here, as it was registered; empty once it is closed. */
    public static Optional<JsonNode> client(String clientId) {
        return Optional.ofNullable(CLIENTS_OPEN.get(clientId));
    }

    /** Whether it does nothing it is asked about clients. */
    public static void refuse(boolean everything) {
        refusing = everything;
    }

    private static void send(HttpExchange exchange, String body) throws IOException {
        send(exchange, 200, body);
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    /** 32 bytes, whatever the number needs. */
    private static String number(BigInteger value) {
        byte[] bytes = value.toByteArray();
        byte[] whole = new byte[32];
        int used = Math.min(bytes.length, whole.length);
        System.arraycopy(bytes, bytes.length - used, whole, whole.length - used, used);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
