package onenet.simulators.department;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The city's front door as a department's clerk goes through it: signed in, and asking like anybody's program. */
@ApplicationScoped
class FrontDoor {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration MARGIN = Duration.ofSeconds(30);
    private static final String TASKS = "/api/safety-review/v1/joint-tasks";

    /** HTTP/1.1 from the start: the front door refuses to be asked for another protocol (docs/decisions/0011). */
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    private final Map<String, Token> tokens = new ConcurrentHashMap<>();
    private final ObjectMapper json;
    private final URI gateway;
    private final URI issuer;

    FrontDoor(
            ObjectMapper json,
            @ConfigProperty(name = "onenet.simulators.departments.gateway") URI gateway,
            @ConfigProperty(name = "onenet.simulators.departments.issuer") URI issuer) {
        this.json = json;
        this.gateway = gateway;
        this.issuer = issuer;
    }

    /** What came back: its status, its entity tag and its content. */
    record Reply(int status, String tag, JsonNode content) {}

    /**
     * A token that is good for this look; he signs in again only when his last one ends.
     *
     * @throws IOException when he cannot sign in or nobody is there
     */
    String signIn(String account) throws IOException, InterruptedException {
        Token held = tokens.get(account);
        if (held != null && System.nanoTime() - held.end() < 0) {
            return held.text();
        }
        HttpRequest.Builder asked = HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(
                        "client_id=onenet-cli&grant_type=password&password=demo&username=" + account));
        Reply reply = send(asked);
        if (reply.status() != 200) {
            throw new IOException("no token for " + account + ": " + reply.status());
        }
        Duration life =
                Duration.ofSeconds(reply.content().path("expires_in").asLong()).minus(MARGIN);
        String text = reply.content().path("access_token").asText();
        tokens.put(account, new Token(text, System.nanoTime() + life.toNanos()));
        return text;
    }

    /** @param end when he signs in again, as {@link System#nanoTime()} counts */
    private record Token(String text, long end) {}

    /** @throws IOException when nobody is there, or he is not let in */
    Reply tasks(String token) throws IOException, InterruptedException {
        return read(TASKS, token);
    }

    /** @throws IOException when nobody is there, or he is not let in */
    Reply task(String token, String caseNumber) throws IOException, InterruptedException {
        return read(TASKS + "/" + caseNumber, token);
    }

    private Reply read(String path, String token) throws IOException, InterruptedException {
        Reply reply = send(to(path, token));
        if (reply.status() != 200) {
            throw new IOException(path + " answered " + reply.status());
        }
        return reply;
    }

    Reply answer(String token, String caseNumber, String department, String tag, Said said)
            throws IOException, InterruptedException {
        return send(to(TASKS + "/" + caseNumber + "/opinions/" + department, token)
                .header("Content-Type", "application/json")
                .header("If-Match", tag)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofByteArray(json.writeValueAsBytes(said))));
    }

    private HttpRequest.Builder to(String path, String token) {
        return HttpRequest.newBuilder(gateway.resolve(path)).header("Authorization", "Bearer " + token);
    }

    private Reply send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<byte[]> response =
                http.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofByteArray());
        String tag = response.headers().firstValue("ETag").orElse("");
        return new Reply(response.statusCode(), tag, json.readTree(response.body()));
    }
}
