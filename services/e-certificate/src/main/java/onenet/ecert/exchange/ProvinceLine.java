package onenet.ecert.exchange;

import onenet.ecert.EcertConfig;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** The line to the province: one HTTP exchange, JSON both ways. */
@Singleton
class ProvinceLine {

    private static final Duration CONNECT = Duration.ofSeconds(3);

    private final EcertConfig.Province config;
    private final ObjectMapper json;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .build();

    ProvinceLine(EcertConfig config, ObjectMapper json) {
        this.config = config.province();
        this.json = json;
    }

    /** What is sent. */
    record Call(
            String path, Map<String, String> query, Map<String, String> headers, JsonNode body, Duration patience) {}

    ProvinceEnvelope exchange(Call call) throws NoAnswer {
        try {
            HttpResponse<String> response =
                    client.send(request(call), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            if (response.statusCode() != 200) {
                throw new NoAnswer("HTTP " + response.statusCode());
            }
            return new ProvinceEnvelope(json.readTree(response.body()));
        } catch (NoAnswer e) {
            throw e;
        } catch (JsonProcessingException e) {
            throw new NoAnswer("the answer is not JSON");
        } catch (IOException e) {
            throw new NoAnswer(e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NoAnswer("interrupted");
        }
    }

    private HttpRequest request(Call call) {
        String query = call.query().entrySet().stream()
                .map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(config.url() + call.path() + "?" + query))
                .timeout(call.patience())
                .header("Accept", "application/json");
        call.headers().forEach(request::header);
        if (call.body() != null) {
            request.header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(call.body().toString()));
        }
        return request.build();
    }

    /** The exchange gave no answer that could be read; whether the other side acted is not known. */
    static final class NoAnswer extends IOException {

        NoAnswer(String why) {
            super(why);
        }
    }
}
