package onenet.oversight.exchange;

import onenet.oversight.publicity.PublicityConfig;
import onenet.oversight.publicity.PublicityPlatform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Adapter: the upper platform over HTTP and JSON ({@code contracts/openapi/publicity-platform-v1.yaml}). */
@Singleton
public class HttpPublicityPlatform implements PublicityPlatform {

    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final String RECORDS = "/licences";

    /** The record itself is at fault: sent again as it is, it is refused again. */
    private static final Set<Integer> REFUSALS = Set.of(400, 413, 422);

    private final PublicityConfig config;
    private final ObjectMapper json;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .build();

    HttpPublicityPlatform(PublicityConfig config, ObjectMapper json) {
        this.config = config;
        this.json = json;
    }

    private record Answer(int status, JsonNode body) {}

    @Override
    public Reply tell(Entry entry) {
        ObjectNode body = JsonNodeFactory.instance.objectNode().put("revision", entry.revision());
        ObjectNode fields = body.putObject("fields");
        entry.fields().forEach(fields::put);
        try {
            return read(
                    entry,
                    exchange(to(RECORDS + "/" + entry.key())
                            .header("Content-Type", "application/json")
                            .PUT(HttpRequest.BodyPublishers.ofString(body.toString()))
                            .build()));
        } catch (NoAnswer none) {
            return new Unclear(none.getMessage());
        }
    }

    /** 409 says that it holds a newer one. An answer about another record is none. */
    private static Reply read(Entry entry, Answer answer) {
        int status = answer.status();
        if (REFUSALS.contains(status)) {
            return new Refused(status + " " + answer.body().path("message").asText(""));
        }
        boolean held = status == 200 || status == 201 || status == 409;
        if (!held) {
            return new Unclear("HTTP " + status);
        }
        String key = answer.body().path("key").asText("");
        return key.equals(entry.key())
                ? new Held(answer.body().path("revision").asLong())
                : new Unclear("an answer about another record: " + key);
    }

    @Override
    public HeldReply held(LocalDate from, LocalDate to, Optional<String> after) {
        String query = "?from=" + from + "&to=" + to
                + after.map(place -> "&cursor=" + URLEncoder.encode(place, StandardCharsets.UTF_8))
                        .orElse("");
        try {
            Answer answer = exchange(to(RECORDS + query).GET().build());
            return answer.status() == 200 && answer.body().path("items").isArray()
                    ? page(answer.body())
                    : new Unclear("HTTP " + answer.status());
        } catch (NoAnswer none) {
            return new Unclear(none.getMessage());
        }
    }

    private static HeldPage page(JsonNode body) {
        List<Entry> entries = new ArrayList<>();
        body.path("items").forEach(each -> entries.add(entry(each)));
        return new HeldPage(entries, Optional.ofNullable(body.path("next").textValue()));
    }

    private static Entry entry(JsonNode told) {
        Map<String, String> fields = new LinkedHashMap<>();
        told.path("fields")
                .properties()
                .forEach(each -> fields.put(each.getKey(), each.getValue().asText()));
        return new Entry(told.path("key").asText(), told.path("revision").asLong(), fields);
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(config.url() + path))
                .timeout(config.timeout())
                .header("Accept", "application/json")
                .header("X-Account", config.account())
                .header("X-Secret", config.secret());
    }

    private Answer exchange(HttpRequest request) throws NoAnswer {
        try {
            HttpResponse<String> response =
                    client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Answer(response.statusCode(), json.readTree(response.body()));
        } catch (JsonProcessingException noJson) {
            throw new NoAnswer("the answer is not JSON");
        } catch (IOException lost) {
            throw new NoAnswer(lost.getClass().getSimpleName());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new NoAnswer("interrupted");
        }
    }

    /** The exchange gave no answer that could be read; whether the other side acted is not known. */
    private static final class NoAnswer extends IOException {

        NoAnswer(String why) {
            super(why);
        }
    }
}
