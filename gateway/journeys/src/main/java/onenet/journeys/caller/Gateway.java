package onenet.journeys.caller;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/** The one front door, and whoever calls there. */
public final class Gateway {

    static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final URI base;
    private final SignIn signIn;

    public Gateway(URI base, URI issuer) {
        this.base = base;
        this.signIn = new SignIn(issuer);
    }

    /** Somebody signed in. */
    public Person as(String user) {
        return new Person(this, user);
    }

    /** A system that signs in with a secret of its own. */
    public Person system(String clientId, String secret) {
        signIn.knows(clientId, secret);
        return as(clientId);
    }

    /** Anybody. */
    public Person anyone() {
        return new Person(this, null);
    }

    Answer call(String user, String method, String path, Object body, String ifMatch, String key) {
        var request = HttpRequest.newBuilder(base.resolve(path)).timeout(Duration.ofSeconds(60));
        if (user != null) {
            request.header("Authorization", "Bearer " + signIn.token(user));
        }
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        if (!method.equals("GET")) {
            request.header("Idempotency-Key", key == null ? UUID.randomUUID().toString() : key);
        }
        request.method(method, publisher(request, body));
        return send(method + " " + path, request);
    }

    private Answer send(String name, HttpRequest.Builder request) {
        try {
            return Answer.of(name, http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new StoryBroken(name + ": " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoryBroken("interrupted", e);
        }
    }

    /** A call exactly as given: for input that no form would send. */
    public Answer raw(String method, String path, String body, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(base.resolve(path)).timeout(Duration.ofSeconds(60));
        headers.forEach(request::header);
        request.method(method, HttpRequest.BodyPublishers.ofString(body));
        return send(method + " " + path, request);
    }

    public String token(String user) {
        return signIn.token(user);
    }

    private static HttpRequest.BodyPublisher publisher(HttpRequest.Builder request, Object body) {
        if (body instanceof byte[] bytes) {
            request.header("Content-Type", "application/octet-stream");
            return HttpRequest.BodyPublishers.ofByteArray(bytes);
        }
        request.header("Content-Type", "application/json");
        if (body == null) {
            return HttpRequest.BodyPublishers.noBody();
        }
        try {
            return HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
