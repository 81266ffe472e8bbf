package onenet.journeys.caller;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Real tokens from Keycloak, renewed before they end. */
public final class SignIn {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration MARGIN = Duration.ofSeconds(60);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();
    private final Map<String, String> secrets = new ConcurrentHashMap<>();
    private final URI issuer;

    public SignIn(URI issuer) {
        this.issuer = issuer;
    }

    /** From now on the client signs in with this secret. */
    void knows(String clientId, String secret) {
        secrets.put(clientId, secret);
        tokens.remove(clientId);
    }

    public String token(String user) {
        return tokens.compute(user, (name, held) -> held != null && held.good() ? held : fetch(name))
                .text();
    }

    private Token fetch(String user) {
        var request = HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .timeout(Duration.ofSeconds(30))
                .POST(HttpRequest.BodyPublishers.ofString(form(user)))
                .build();
        try {
            HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            JsonNode body = JSON.readTree(response.body());
            if (response.statusCode() != 200) {
                throw new StoryBroken("Keycloak refuses " + user + ": " + body);
            }
            Duration life = Duration.ofSeconds(body.path("expires_in").asLong()).minus(MARGIN);
            return new Token(body.path("access_token").asText(), System.nanoTime() + life.toNanos());
        } catch (IOException e) {
            throw new StoryBroken("Keycloak cannot be reached at " + issuer, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoryBroken("interrupted", e);
        }
    }

    private String form(String user) {
        String secret = secrets.get(user);
        return secret == null
                ? "client_id=onenet-cli&grant_type=password&password=demo&username=" + user
                : "grant_type=client_credentials&client_id=" + user + "&client_secret=" + secret;
    }

    private record Token(String text, long end) {
        boolean good() {
            return System.nanoTime() - end < 0;
        }
    }
}
