package onenet.proofs.exchange;

import onenet.proofs.source.SourceAnswer;
import onenet.sm.Sm3;

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
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** The line to a source: one HTTP exchange, JSON both ways. */
@Singleton
class SourceLine {

    private static final Duration CONNECT = Duration.ofSeconds(2);

    private final ObjectMapper json;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .build();

    SourceLine(ObjectMapper json) {
        this.json = json;
    }

    /** What is sent; without a body it is a GET. */
    record Call(
            String address, Map<String, String> query, Map<String, String> headers, JsonNode body, Duration patience) {}

    /** What came back, and its digest as it came. */
    record Reply(JsonNode body, String hash) {}

    Reply exchange(Call call) throws NoAnswer {
        return send(request(call)
                .method(
                        call.body() == null ? "GET" : "POST",
                        call.body() == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(
                                        call.body().toString()))
                .build());
    }

    private Reply send(HttpRequest request) throws NoAnswer {
        try {
            HttpResponse<String> response =
                    client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            if (response.statusCode() == 401 || response.statusCode() == 403) {
                throw new NoAnswer(SourceAnswer.Fault.Kind.NO_PERMISSION, "HTTP_" + response.statusCode());
            }
            if (response.statusCode() != 200) {
                throw new NoAnswer("HTTP_" + response.statusCode());
            }
            return new Reply(json.readTree(response.body()), Sm3.hex(response.body()));
        } catch (NoAnswer told) {
            throw told;
        } catch (JsonProcessingException garbled) {
            throw new NoAnswer("NOT_JSON");
        } catch (HttpTimeoutException slow) {
            throw new NoAnswer("TIMEOUT");
        } catch (IOException broken) {
            throw new NoAnswer("UNREACHABLE");
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new NoAnswer("STOPPING");
        }
    }

    private static HttpRequest.Builder request(Call call) {
        String query = call.query().isEmpty() ? "" : "?" + encoded(call.query());
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(call.address() + query))
                .timeout(call.patience())
                .header("Accept", "application/json");
        call.headers().forEach(request::header);
        if (call.body() != null) {
            request.header("Content-Type", "application/json");
        }
        return request;
    }

    static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** The exchange gave nothing that can be relied on. */
    static final class NoAnswer extends IOException {

        private static final long serialVersionUID = 1L;

        private final SourceAnswer.Fault.Kind kind;

        NoAnswer(String code) {
            this(SourceAnswer.Fault.Kind.ERROR, code);
        }

        NoAnswer(SourceAnswer.Fault.Kind kind, String code) {
            super(code);
            this.kind = kind;
        }

        SourceAnswer answer() {
            return new SourceAnswer.Fault(kind, getMessage());
        }
    }
}
