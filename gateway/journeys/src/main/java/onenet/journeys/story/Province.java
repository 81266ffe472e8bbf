package onenet.journeys.story;

import onenet.journeys.caller.StoryBroken;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.StreamSupport;

/** The simulated provincial platform's switchboard: faults, and what the province holds. */
public final class Province {

    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final URI simulators;

    public Province(URI simulators) {
        this.simulators = simulators;
    }

    public void fault(String operation, String kind, int times) {
        String body = "{\"operation\":\"%s\",\"kind\":\"%s\",\"times\":%d,\"delayMillis\":3000}"
                .formatted(operation, kind, times);
        send(HttpRequest.newBuilder(simulators.resolve("/faults"))
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(body)));
    }

    public void noFaults() {
        send(HttpRequest.newBuilder(simulators.resolve("/faults")).DELETE());
    }

    /** What the province holds of one case. */
    public List<JsonNode> records(String caseNumber) {
        String held =
                send(HttpRequest.newBuilder(simulators.resolve("/records")).GET());
        try {
            return StreamSupport.stream(json.readTree(held).spliterator(), false)
                    .filter(record -> record.path("biz_num").asText().equals(caseNumber))
                    .toList();
        } catch (IOException e) {
            throw new StoryBroken("the province answers no JSON", e);
        }
    }

    private String send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() >= 300) {
                throw new StoryBroken("the province's switchboard answered " + response.statusCode());
            }
            return response.body();
        } catch (IOException e) {
            throw new StoryBroken("the province cannot be reached at " + simulators, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoryBroken("interrupted", e);
        }
    }
}
