package onenet.journeys.caller;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** The one front door, and whoever calls there. */
public final class Gateway {

    static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final URI base;
    private final SignIn signIn;
    private final Consumer<Exchange> listener;

    public Gateway(URI base, URI issuer) {
        this(base, issuer, exchange -> {});
    }

    /** @param listener hears every exchange that forms and programs make; what it throws breaks the story */
    public Gateway(URI base, URI issuer, Consumer<Exchange> listener) {
        this.base = base;
        this.signIn = new SignIn(issuer);
        this.listener = listener;
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
        byte[] sent = bytes(request, body);
        request.method(method, sent.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(sent));
        HttpRequest asked = request.build();
        HttpResponse<byte[]> answer = send(method + " " + path, asked);
        listener.accept(new Exchange(
                method, path, asked.headers(), sent, answer.statusCode(), answer.headers(), answer.body()));
        return Answer.of(method + " " + path, answer);
    }

    private HttpResponse<byte[]> send(String name, HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofByteArray());
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
        request.method(method, BodyPublishers.ofString(body));
        return Answer.of(method + " " + path, send(method + " " + path, request.build()));
    }

    public String token(String user) {
        return signIn.token(user);
    }

    private static byte[] bytes(HttpRequest.Builder request, Object body) {
        if (body instanceof byte[] bytes) {
            request.header("Content-Type", "application/octet-stream");
            return bytes;
        }
        request.header("Content-Type", "application/json");
        if (body == null) {
            return new byte[0];
        }
        try {
            return JSON.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
