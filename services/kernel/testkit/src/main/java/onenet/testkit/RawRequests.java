package onenet.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.testkit.AccessMatrix.Operation;
import onenet.testkit.RunningContract.Field;
import onenet.testkit.RunningContract.Parameter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sends requests as they are, however spoilt, and notes each one that was not answered as it should be. */
abstract class RawRequests {

    private static final ObjectMapper JSON = new ObjectMapper();
    /** Whose token is sent; no parameter has such a name. */
    private static final String BEARER = "@bearer";

    private static final String PLACE = "@hostile@";

    final RunningContract contract = RunningContract.read();
    private final Function<Operation, HostileRequests.Lawful> lawful;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, HostileRequests.Lawful> ready = new HashMap<>();
    private final List<String> wrong = new ArrayList<>();
    private int tried;

    RawRequests(Function<Operation, HostileRequests.Lawful> lawful) {
        this.lawful = lawful;
    }

    record Answer(int status, String tag, String body) {

        boolean isSuccess() {
            return status / 100 == 2;
        }
    }

    /** @param more text behind the question of the address */
    record Sent(
            HostileRequests.Lawful request, Map<String, String> changed, String contentType, byte[] body, String more) {

        Sent(HostileRequests.Lawful request, Map<String, String> changed, String contentType, byte[] body) {
            this(request, changed, contentType, body, "");
        }

        Sent asking(String furtherQuestion) {
            return new Sent(request, changed, contentType, body, furtherQuestion);
        }

        Sent with(String place, String value) {
            Map<String, String> put = new HashMap<>(changed);
            put.put(place, value);
            return new Sent(request, put, contentType, body, more);
        }

        Sent saying(String text) {
            return new Sent(request, changed, contentType, text.getBytes(StandardCharsets.UTF_8));
        }

        Sent as(String otherType) {
            return new Sent(request, changed, otherType, body);
        }

        Sent by(String token) {
            return with(BEARER, token);
        }

        JsonNode json() {
            return JSON.valueToTree(request.body());
        }
    }

    final Sent ready(Operation operation) {
        HostileRequests.Lawful request =
                ready.computeIfAbsent(operation.id(), id -> Asking.trusting(() -> lawful.apply(operation)));
        byte[] body = request.body() instanceof byte[] bytes
                ? bytes
                : request.body() == null ? null : bytes(JSON.valueToTree(request.body()));
        return new Sent(
                request,
                Map.of(),
                request.body() instanceof byte[] ? "application/octet-stream" : "application/json",
                body);
    }

    final Sent spoilt(Operation operation, Field field, String literal) {
        return spoilt(operation, List.of(field), literal);
    }

    /** @param literal what stands in the fields, as JSON writes it */
    final Sent spoilt(Operation operation, List<Field> fields, String literal) {
        ObjectNode body = ready(operation).json().deepCopy();
        fields.forEach(field -> spoil(body, field));
        return ready(operation).saying(body.toString().replace("\"" + PLACE + "\"", literal));
    }

    private static void spoil(ObjectNode body, Field field) {
        JsonNode parent = body;
        for (String step : field.path().subList(0, field.path().size() - 1)) {
            parent = parent.isArray() ? parent.get(Integer.parseInt(step)) : parent.get(step);
        }
        String last = field.path().get(field.path().size() - 1);
        if (parent instanceof ArrayNode list) {
            list.set(Integer.parseInt(last), PLACE);
        } else {
            ((ObjectNode) parent).put(last, PLACE);
        }
    }

    private static byte[] bytes(JsonNode body) {
        return body.toString().getBytes(StandardCharsets.UTF_8);
    }

    final Answer succeed(Operation operation, Sent sent) {
        Answer answer = send(operation, sent);
        note(operation, "asked lawfully", answer, answer.isSuccess());
        return answer;
    }

    final void expect(Operation operation, String what, Sent sent, int... statuses) {
        Answer answer = send(operation, sent);
        Set<Integer> allowed = new HashSet<>();
        for (int status : statuses) {
            allowed.add(status);
        }
        note(operation, what, answer, allowed.contains(answer.status()));
    }

    final void note(Operation operation, String what, Answer answer, boolean right) {
        if (!right) {
            wrong.add("%s, %s: %d %s".formatted(operation.id(), what, answer.status(), start(answer.body())));
        }
    }

    static String start(String text) {
        return text.length() > 120 ? text.substring(0, 120) + "…" : text;
    }

    static JsonNode withoutAddress(Answer answer) {
        return ((ObjectNode) read(answer.body())).without(List.of("instance", "requestId"));
    }

    static Stream<String> saidAs(String name, Answer answer) {
        return read(answer.body()).findValuesAsText(name).stream().filter(said -> said.startsWith("=1"));
    }

    static JsonNode read(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException broken) {
            throw new AssertionError(body, broken);
        }
    }

    /**
     * What all those refusals left behind is still answered as if nothing had happened.
     *
     * @return how many requests were made; fails when one was not answered as it should be
     */
    public final int made() {
        contract.operations().stream()
                .filter(operation -> ready.containsKey(operation.id()))
                .forEach(operation -> succeed(operation, ready(operation)));
        assertThat(wrong).isEmpty();
        return tried;
    }

    final Answer send(Operation operation, Sent sent) {
        tried++;
        HostileRequests.Lawful request = sent.request();
        Map<String, String> headers = new HashMap<>(request.headers());
        headers.putIfAbsent("Idempotency-Key", UUID.randomUUID().toString());
        Map<String, String> query = new HashMap<>();
        request.query().forEach((name, value) -> query.put(name, URLEncoder.encode(value, StandardCharsets.UTF_8)));
        String path = operation.path();
        for (Parameter parameter : contract.parameters(operation)) {
            String name = parameter.name();
            boolean spoilt = sent.changed().containsKey(name);
            String value = spoilt ? sent.changed().get(name) : request.path().get(name);
            if (parameter.in().equals("path")) {
                path = path.replace("{" + name + "}", value);
            } else if (spoilt) {
                (parameter.in().equals("query") ? query : headers).put(name, value);
            }
        }
        headers.put("Content-Type", sent.contentType());
        String token = sent.changed().getOrDefault(BEARER, request.token());
        headers.put("Authorization", token == null ? null : "Bearer " + token);
        headers.values().removeIf(Objects::isNull);
        String asked = query.entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining("&", "?", "&" + sent.more()));
        Answer answer = exchange(operation.method(), path + asked, headers, sent.body());
        placed(operation, sent, answer);
        if (answer.isSuccess() && !operation.method().equals("GET")) {
            ready.remove(operation.id());
        }
        return answer;
    }

    private void placed(Operation operation, Sent sent, Answer answer) {
        if (answer.status() == 400) {
            String body = sent.body() == null ? "" : new String(sent.body(), StandardCharsets.UTF_8);
            List<String> faults = PlacedProblems.faults(answer.body(), body);
            note(operation, sent.changed() + " " + faults, answer, faults.isEmpty());
        }
    }

    /** Not REST Assured: it mends what is to be sent as it is, and prints what is huge. */
    private Answer exchange(String method, String address, Map<String, String> headers, byte[] body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(RestAssured.baseURI + ":" + RestAssured.port + address))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        try {
            HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
            return new Answer(
                    answer.statusCode(), answer.headers().firstValue("ETag").orElse(""), answer.body());
        } catch (IOException | InterruptedException broken) {
            throw new AssertionError(method + " " + start(address), broken);
        }
    }
}
