package onenet.oversight.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;

/** Hands messages over to a side that knows them by their keys: {@code PUT …/messages/<key>}, and {@code GET} for what became of them. */
final class HandOver {

    private static final Duration CONNECT = Duration.ofSeconds(3);

    /** The message itself is at fault: handed over again as it is, it is refused again. */
    private static final Set<Integer> REFUSALS = Set.of(400, 413, 422);

    private final Side side;
    private final ObjectMapper json;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .build();

    HandOver(Side side, ObjectMapper json) {
        this.side = side;
        this.json = json;
    }

    /** The other side: where it is, as whom we come, and how long we wait. */
    record Side(URI url, String account, String secret, Duration timeout) {}

    /**
     * What it says.
     *
     * @param status nought where there was no answer that could be read
     * @param body empty then
     */
    record Said(int status, JsonNode body, String why) {

        boolean refused() {
            return REFUSALS.contains(status);
        }

        /** Whether it speaks of this message and of no other. */
        boolean of(String key) {
            return (status == 200 || status == 201)
                    && body.path("key").asText("").equals(key);
        }
    }

    Said put(String key, ObjectNode body) {
        return exchange(to(key).header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build());
    }

    Said get(String key) {
        return exchange(to(key).GET().build());
    }

    private HttpRequest.Builder to(String key) {
        return HttpRequest.newBuilder(URI.create(side.url() + "/messages/" + key))
                .timeout(side.timeout())
                .header("Accept", "application/json")
                .header("X-Account", side.account())
                .header("X-Secret", side.secret());
    }

    private Said exchange(HttpRequest request) {
        try {
            HttpResponse<String> response =
                    client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Said(response.statusCode(), json.readTree(response.body()), "HTTP " + response.statusCode());
        } catch (JsonProcessingException noJson) {
            return none("the answer is not JSON");
        } catch (IOException lost) {
            return none(lost.getClass().getSimpleName());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return none("interrupted");
        }
    }

    private Said none(String why) {
        return new Said(0, json.createObjectNode(), why);
    }
}
