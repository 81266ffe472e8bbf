package onenet.testkit;

import onenet.testkit.AccessMatrix.Operation;
import onenet.testkit.RunningContract.Field;
import onenet.testkit.RunningContract.Parameter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Every operation under requests nobody sends in good faith. A service says how each is asked lawfully; what is spoilt follows from the
 * OpenAPI document, so that what is new is attacked by itself. A request that was let in is replaced by a new one.
 */
public final class HostileRequests extends RawRequests {

    private static final ObjectMapper JSON = new ObjectMapper();
    private final Set<String> opened = new HashSet<>();
    private final Sample sample = new Sample();

    /** @param lawful makes a request that is answered with success when it is sent once */
    public HostileRequests(Function<Operation, Lawful> lawful) {
        super(lawful);
    }

    /**
     * A request that would be answered with success.
     *
     * @param stranger somebody with the same role who has nothing to do with it; null where there is no stranger
     * @param unknown the values of {@code path} for a thing that does not exist
     * @param body JSON, or bytes, or null for none
     */
    public record Lawful(
            String token,
            String stranger,
            Map<String, String> path,
            Map<String, String> unknown,
            Map<String, String> query,
            Map<String, String> headers,
            Object body) {}

    /**
     * Operations that people open from a code or a link: whatever a messenger put behind the address is passed over, and what does not exist is
     * answered like everything else, so that nobody learns what does.
     */
    public HostileRequests openedByPeople(String... operations) {
        opened.addAll(List.of(operations));
        return this;
    }

    /** Unstorable text, wrong types and impossible values in every field of every body, or a {@link Sample} of them. */
    public HostileRequests fields() {
        return each(contract::takesJson, operation -> {
            for (Field field : contract.fields(operation, ready(operation).json())) {
                for (String value : HostileValues.refused(field)) {
                    if (sample.isNext()) {
                        expect(operation, field.path() + " " + value, spoilt(operation, field, value), 400);
                    }
                }
            }
            List<Field> texts = contract.fields(operation, ready(operation).json()).stream()
                    .filter(Field::isText)
                    .toList();
            if (!texts.isEmpty()) {
                stored(operation, texts);
            }
        });
    }

    /**
     * What is kept is given back as it was sent, but for what nobody sees: every field of that name in the answer says the same. All fields at once, for
     * each success costs a new case; those of a request that was refused by halves, down to the one that takes no such text.
     */
    private void stored(Operation operation, List<Field> fields) {
        Answer answer = send(operation, spoilt(operation, fields, "\"" + HostileValues.STORABLE + "\""));
        if (answer.status() / 100 == 4 && fields.size() > 1) {
            int half = fields.size() / 2;
            stored(operation, fields.subList(0, half));
            stored(operation, fields.subList(half, fields.size()));
            return;
        }
        for (Field field : fields) {
            String name = field.path().get(field.path().size() - 1);
            boolean changed = answer.isSuccess() && !saidAs(name, answer).allMatch(HostileValues.KEPT::equals);
            note(operation, field.path() + " storable text", answer, answer.status() < 500 && !changed);
        }
    }

    /** Bodies that are none, are not what was announced, or say more than is asked. */
    public HostileRequests bodies() {
        return each(contract::takesJson, operation -> {
            String body = ready(operation).json().toString();
            String first = JSON.valueToTree(ready(operation).json()).properties().stream()
                    .findFirst()
                    .map(entry -> "\"" + entry.getKey() + "\":" + entry.getValue() + ",")
                    .orElse("");
            for (String text : contract.noBodies(operation)) {
                expect(operation, text, ready(operation).saying(text), 400);
            }
            for (String text : List.of(
                    "[]",
                    "\"x\"",
                    "{",
                    body + "x",
                    body + body,
                    "{" + first + body.substring(1),
                    "{\"hostile\":1," + body.substring(1),
                    "{\"hostile\":" + "[".repeat(10_000) + "]".repeat(10_000) + "," + body.substring(1))) {
                expect(operation, start(text), ready(operation).saying(text), 400);
            }
            byte[] noText = (body.substring(0, body.length() - 1) + ",\"x\":\"?\"}").getBytes(StandardCharsets.UTF_8);
            noText[noText.length - 3] = (byte) 0xFF;
            expect(
                    operation,
                    "no UTF-8",
                    new Sent(ready(operation).request(), Map.of(), "application/json", noText),
                    400);
            for (String type : List.of("text/plain", "application/xml", "application/pdf")) {
                expect(operation, type, ready(operation).as(type), 415, 400);
            }
            contract.fields(operation, ready(operation).json()).stream()
                    .filter(Field::isText)
                    .findFirst()
                    .ifPresent(field -> tooMuch(operation, field));
        });
    }

    private void tooMuch(Operation operation, Field field) {
        Sent megabyte = spoilt(operation, field, "\"" + "x".repeat(1 << 20) + "\"");
        expect(operation, "a megabyte of text", megabyte, 400, 413, 422);
    }

    /** Values no parameter has, in addresses and headers; cursors and page sizes that were never given. */
    public HostileRequests parameters() {
        return each(operation -> true, operation -> {
            int[] statuses = opened.contains(operation.id()) ? new int[] {200, 404, 400} : new int[] {404, 400};
            expect(
                    operation,
                    "an unknown parameter",
                    ready(operation).asking("changedSince="),
                    opened.contains(operation.id()) ? 200 : 400);
            contract.parameters(operation).forEach(parameter -> {
                switch (parameter.in()) {
                    case "path" ->
                        Stream.of("%00", "x", "..%2f..%2f", "%F0%A0%AE%B7", "x".repeat(2000), "1%27--")
                                .forEach(value -> expect(
                                        operation, named(parameter, value), at(operation, parameter, value), statuses));
                    case "query" -> query(operation, parameter);
                    default -> header(operation, parameter);
                }
            });
        });
    }

    /** {@link #preconditions} and {@link #keys} try the headers of every act. */
    private void header(Operation operation, Parameter parameter) {
        for (String value : List.of("", "nobody", "x".repeat(300))) {
            Answer answer = send(operation, at(operation, parameter, value));
            boolean owed = parameter.name().startsWith("X-") && !value.equals("nobody");
            note(operation, named(parameter, value), answer, owed ? answer.status() == 400 : answer.status() < 500);
        }
    }

    private void query(Operation operation, Parameter parameter) {
        Field field = new Field(List.of(parameter.name()), parameter.schema());
        List<String> refused = new ArrayList<>(List.of("%00"));
        if (!field.is("string") || parameter.schema().has("format")) {
            refused.addAll(List.of("nonsense", "+999999999-12-31", "99999999999999999999", "1e400"));
        }
        if (field.is("integer")) {
            refused.addAll(List.of("-1", "1.5", HostileValues.beyond(parameter.schema())));
        }
        if (field.isListed()) {
            refused.add(parameter.schema().at("/enum/0").asText().toLowerCase());
        }
        refused.forEach(value -> expect(operation, named(parameter, value), at(operation, parameter, value), 400));
        if (!field.is("array")) {
            expect(
                    operation,
                    "twice " + parameter.name(),
                    ready(operation).asking(parameter.name() + "=1&" + parameter.name() + "=1"),
                    400);
        }
        for (String value : List.of(
                "",
                "%ff",
                "~",
                "2026-01-01~%00",
                "2026-01-01~",
                "%2B999999999-12-31~x",
                "-999999999-01-01~x",
                "9999-12-31~zzz",
                "AAAA%3D",
                "%27--",
                URLEncoder.encode(HostileValues.STORABLE, StandardCharsets.UTF_8),
                "x".repeat(3000))) {
            Answer answer = send(operation, at(operation, parameter, value));
            note(operation, named(parameter, value), answer, answer.status() < 500);
        }
    }

    /** What was seen must be what is changed: without, with a stale, a weak or a sweeping If-Match nothing is. */
    public HostileRequests preconditions() {
        return each(operation -> contract.takes(operation, "If-Match"), operation -> {
            for (String none : new String[] {null, ""}) {
                expect(operation, "If-Match " + none, ready(operation).with("If-Match", none), 428);
            }
            String tag = ready(operation).request().headers().get("If-Match");
            for (String other : List.of(
                    "*",
                    "W/" + tag,
                    tag.replace("\"", ""),
                    "\"v999\"",
                    tag + ", \"v999\"",
                    "\"",
                    "\"" + "v".repeat(5000) + "\"")) {
                expect(operation, "If-Match " + start(other), ready(operation).with("If-Match", other), 412);
            }
            succeed(operation, ready(operation));
        });
    }

    /** A key is one request of one person: its answer is given again to that request, and to no other. */
    public HostileRequests keys() {
        return each(operation -> contract.takes(operation, "Idempotency-Key"), operation -> {
            for (String none : new String[] {null, "", "short", "x".repeat(65), "eight letters", "a;drop--'"}) {
                expect(operation, "key " + none, ready(operation).with("Idempotency-Key", none), 400);
            }
            String key = UUID.randomUUID().toString();
            Sent once = ready(operation).with("Idempotency-Key", key);
            Answer first = succeed(operation, once);
            Answer again = send(operation, once);
            note(operation, "the key again", again, first.equals(again));
            if (once.request().stranger() != null) {
                Answer stranger = send(operation, once.by(once.request().stranger()));
                note(operation, "a stranger's use of the key", stranger, !first.equals(stranger));
            }
            if (contract.takes(operation, "If-Match")) {
                expect(operation, "the key for another version", once.with("If-Match", "\"v999\""), 409);
            }
        });
    }

    /** Whoever has nothing to do with a thing is told what he is told of a thing that does not exist. */
    public HostileRequests strangers() {
        return each(operation -> operation.path().contains("{"), operation -> {
            Lawful request = ready(operation).request();
            if (request.stranger() == null) {
                return;
            }
            Sent unknown = ready(operation);
            for (Map.Entry<String, String> id : request.unknown().entrySet()) {
                unknown = unknown.with(id.getKey(), id.getValue());
            }
            Answer missing = send(operation, unknown);
            note(operation, "what does not exist", missing, missing.status() == 404);
            Answer foreign = send(operation, ready(operation).by(request.stranger()));
            note(operation, "a stranger's", foreign, withoutAddress(foreign).equals(withoutAddress(missing)));
        });
    }

    /** The worked example of each operation is answered with success, in the form it was answered when it was written down. */
    public HostileRequests examples() {
        return each(contract::takesJson, operation -> {
            Sent lawful = ready(operation);
            JsonNode replayed = Replay.of(contract.exampleAsked(operation), lawful.json());
            Answer answer = send(operation, lawful.saying(replayed.toString()));
            note(operation, "its worked example", answer, answer.isSuccess());
        });
    }

    private HostileRequests each(Predicate<Operation> concerned, Consumer<Operation> attack) {
        contract.operations().stream().filter(concerned).forEach(attack);
        return this;
    }

    private Sent at(Operation operation, Parameter parameter, String value) {
        return ready(operation).with(parameter.name(), value);
    }

    private static String named(Parameter parameter, String value) {
        return parameter.name() + "=" + start(value);
    }
}
