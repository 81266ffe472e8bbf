package onenet.hazchem;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.testkit.AtOnce;
import onenet.testkit.Database;
import onenet.testkit.MovableClock;
import onenet.testkit.Tokens;
import onenet.testkit.Uploads;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is wrong with a request: the right code, a problem body in both languages, and nothing changed. */
@QuarkusTest
class BadInputTest extends OnTheStack {

    private static final String HTML = "<!doctype html><html><body>not a document</body></html>";

    private Story story;

    /** One wrong request; {@code says} is something the answer must contain. */
    private record Wrong(
            String name, int status, String code, String says, Function<BadInputTest, RequestCase> request) {
        @Override
        public String toString() {
            return name;
        }
    }

    private record RequestCase(RequestSpecification request, String method, String path) {
        Response send(String language) {
            return request.header("Accept-Language", language).request(method, path);
        }
    }

    @BeforeEach
    void aCaseSubmitted() {
        MovableClock.setTo(LocalDate.of(2026, 9, 10));
        story = Story.inHaifeng().submitsNew();
    }

    static Stream<Arguments> wrongRequests() {
        return Stream.of(
                        submission("malformed JSON", 400, "MALFORMED_JSON", "", test -> "{\"matter\": \"NEW\", "),
                        submission("a list for an object", 400, "INVALID_INPUT", "", test -> "[]"),
                        submission("no body", 400, "INVALID_INPUT", "", test -> ""),
                        form("unknown field", 400, "UNKNOWN_FIELD", "vip", "vip", true),
                        form("unknown field deep inside", 400, "UNKNOWN_FIELD", "colour", "place.colour", "red"),
                        form(
                                "a number for a text",
                                400,
                                "INVALID_INPUT",
                                "/application/enterprise/name",
                                "enterprise.name",
                                7),
                        form(
                                "a text for a truth value",
                                400,
                                "INVALID_INPUT",
                                "BOOLEAN_EXPECTED",
                                "trade.paperTrade",
                                "false"),
                        form(
                                "a truth value for a text",
                                400,
                                "INVALID_INPUT",
                                "TEXT_EXPECTED",
                                "enterprise.contact",
                                true),
                        form("wrong type", 400, "INVALID_INPUT", "trade.paperTrade", "trade.paperTrade", "maybe"),
                        form("a product for products", 400, "INVALID_INPUT", "trade.products", "trade.products", "甲醇"),
                        form("too long", 400, "INVALID_INPUT", "enterprise.name", "enterprise.name", "名".repeat(101)),
                        form(
                                "a letter no database keeps",
                                400,
                                "INVALID_INPUT",
                                "enterprise.name",
                                "enterprise.name",
                                "a\u0000b"),
                        form(
                                "a line break in a name",
                                400,
                                "INVALID_INPUT",
                                "ONE_LINE_EXPECTED",
                                "enterprise.name",
                                "示例\n化工"),
                        form(
                                "a character of private use",
                                400,
                                "INVALID_INPUT",
                                "U+E863",
                                "enterprise.name",
                                "示例\ue863化工"),
                        form("a vertical tab", 400, "INVALID_INPUT", "U+000B", "place.premises", "示例\u000b化工"),
                        form(
                                "a character lost on the way",
                                400,
                                "INVALID_INPUT",
                                "U+FFFD",
                                "enterprise.name",
                                "示\ufffd"),
                        form("blank", 400, "INVALID_INPUT", "enterprise.name", "enterprise.name", "  "),
                        form(
                                "credit code: own check",
                                400,
                                "INVALID_IDENTIFIER",
                                "18",
                                "enterprise.uscc",
                                "91441521MA4XAB1210"),
                        form(
                                "credit code: organisation's check",
                                400,
                                "INVALID_IDENTIFIER",
                                "17",
                                "enterprise.uscc",
                                organisationCheckWrong()),
                        form(
                                "credit code: character",
                                400,
                                "INVALID_IDENTIFIER",
                                "I",
                                "enterprise.uscc",
                                "91441521MA4XAI1211"),
                        form("division: no such province", 400, "INVALID_IDENTIFIER", "", "place.site", "001521"),
                        form("division: shape", 400, "INVALID_INPUT", "place.site", "place.site", "Haifeng"),
                        form(
                                "unknown CAS",
                                422,
                                "CHEMICAL_UNKNOWN",
                                "7732-18-5",
                                "trade.products",
                                Forms.products("7732-18-5", "H2O")),
                        form(
                                "negative quantity",
                                400,
                                "INVALID_INPUT",
                                "storedTonnes",
                                "trade.products",
                                List.of(Map.of("cas", "67-56-1", "name", "甲醇", "storedTonnes", -1))),
                        form(
                                "a file nobody uploaded",
                                422,
                                "MATERIAL_MISSING",
                                "",
                                "materials",
                                List.of(Map.of("material", "safety-rules-list", "file", "nothing"))),
                        form(
                                "a material the item does not list",
                                422,
                                "MATERIAL_NOT_IN_ITEM",
                                "tax-certificate",
                                "materials",
                                List.of(Map.of("material", "tax-certificate", "file", "nothing"))),
                        key("no idempotency key", null),
                        key("short idempotency key", "short"),
                        key("idempotency key with blanks", "has blanks in it"),
                        act(
                                "If-Match missing",
                                428,
                                "PRECONDITION_REQUIRED",
                                test -> test.accepting(test.story.intake(), null)),
                        act(
                                "stale ETag",
                                412,
                                "STALE_VERSION",
                                test -> test.accepting(test.story.intake(), "\"v999\"")),
                        act(
                                "a weak tag",
                                412,
                                "STALE_VERSION",
                                test -> test.accepting(test.story.intake(), "W/\"v0\"")),
                        act(
                                "wrong state",
                                409,
                                "TRANSITION_NOT_ALLOWED",
                                test -> test.acting(test.story.decider(), "decision", "{\"outcome\":\"GRANTED\"}")),
                        act(
                                "wrong office",
                                404,
                                "NOT_FOUND",
                                test -> test.accepting(
                                        Desk.with(Tokens.officer("lufeng", "441581", "intake-officer")), "\"v0\"")),
                        act(
                                "seen from above, but not to act on",
                                403,
                                "OUTSIDE_JURISDICTION",
                                test -> test.accepting(
                                        Desk.with(
                                                Tokens.officer("city", "441500", "intake-officer", "city-supervisor")),
                                        "\"v0\"")),
                        act("wrong role", 403, "FORBIDDEN", test -> test.accepting(test.story.examiner(), "\"v0\"")),
                        act(
                                "expired token",
                                401,
                                "UNAUTHENTICATED",
                                test -> test.accepting(
                                        Desk.with(Tokens.expired("late", "441521", "intake-officer")), "\"v0\"")),
                        act(
                                "unknown case",
                                404,
                                "NOT_FOUND",
                                test -> new RequestCase(
                                        test.plain(test.story.intake()), "GET", "/v1/cases/HZ-441521-2026-999999-Z")),
                        act(
                                "unknown method",
                                405,
                                "METHOD_NOT_ALLOWED",
                                test -> new RequestCase(test.plain(test.story.intake()), "DELETE", "/v1/cases")),
                        act(
                                "not JSON at all",
                                415,
                                "UNSUPPORTED_MEDIA_TYPE",
                                test -> new RequestCase(
                                        test.keyed(test.story.trader())
                                                .contentType("text/plain")
                                                .body("x"),
                                        "POST",
                                        "/v1/cases")),
                        act(
                                "a page size of nonsense",
                                400,
                                "INVALID_INPUT",
                                test -> new RequestCase(
                                        test.plain(test.story.intake()), "GET", "/v1/cases?limit=1000")),
                        act(
                                "a cursor of nonsense",
                                400,
                                "INVALID_INPUT",
                                test -> new RequestCase(
                                        test.plain(test.story.intake()), "GET", "/v1/cases?cursor=abc")),
                        act(
                                "an applicant's cursor of nonsense",
                                400,
                                "INVALID_INPUT",
                                test -> new RequestCase(
                                        test.plain(test.story.trader()), "GET", "/v1/cases?cursor=abc")),
                        file("mis-typed file", 415, "UNSUPPORTED_MEDIA_TYPE", HTML.getBytes(StandardCharsets.UTF_8)),
                        file("oversized file", 413, "PAYLOAD_TOO_LARGE", oversized()),
                        file("empty file", 415, "UNSUPPORTED_MEDIA_TYPE", new byte[0]))
                .map(Arguments::of);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongRequests")
    @DisplayName("wrong requests are answered with their code and change nothing")
    void refused(Wrong wrong) {
        Map<String, Long> before = Rows.counted();
        Response zh = wrong.request().apply(this).send("zh-CN");
        Response en = wrong.request().apply(this).send("fr, zh;q=0.2, en;q=0.4");
        for (Response answer : List.of(zh, en)) {
            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(wrong.status());
            assertThat(answer.contentType()).startsWith("application/problem+json");
            assertThat(answer.jsonPath().getString("code")).isEqualTo(wrong.code());
            assertThat(answer.asString()).contains(wrong.says());
        }
        assertThat(zh.jsonPath().getString("title")).containsPattern("[\\u4e00-\\u9fff]");
        assertThat(en.jsonPath().getString("title")).doesNotContainPattern("[\\u4e00-\\u9fff]");
        assertThat(words(zh)).allSatisfy(message -> assertThat(message).containsPattern("[\\u4e00-\\u9fff]"));
        assertThat(words(en)).allSatisfy(message -> assertThat(message).doesNotContainPattern("[\\u4e00-\\u9fff]"));
        assertThat(Rows.counted()).isEqualTo(before);
    }

    private static List<String> words(Response answer) {
        List<String> messages = answer.jsonPath().getList("violations.message");
        return messages == null ? List.of() : messages;
    }

    /** The enterprise of these tests has applied for the same already. */
    private Map<String, Object> meantAgain() {
        Map<String, Object> submission = Forms.submission("NEW", null, story.application());
        submission.put("whyAgain", "二号仓另领一证");
        return submission;
    }

    @Test
    @DisplayName(
            "the same key and body give the same answer, one case, one event; another body under the key is refused")
    void sameKey() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> submission = meantAgain();
        Response first = submit(key, submission);
        Map<String, Long> before = Rows.counted();
        Response again = submit(key, submission);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.getHeader("ETag")).isEqualTo(first.getHeader("ETag"));
        assertThat(again.getHeader("Idempotent-Replayed")).isEqualTo("true");
        assertThat(first.getHeader("Idempotent-Replayed")).isNull();
        Response other = submit(
                key, Forms.submission("NEW", null, Forms.with(story.application(), "enterprise.contact", "示例戊")));
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(other.jsonPath().getString("code")).isEqualTo("IDEMPOTENCY_KEY_REUSED");
        assertThat(Rows.counted()).isEqualTo(before);
        assertThat(Database.asOwner()
                        .column(
                                "SELECT type FROM case_event WHERE subject = ?",
                                first.jsonPath().getString("caseNumber")))
                .containsExactly("hazchem.case-submitted.v1");
    }

    @Test
    @DisplayName("a key carried to another act is refused; a key whose request was refused may be used again")
    void keyOfAnotherAct() {
        String key = UUID.randomUUID().toString();
        Desk intake = story.intake();
        assertThat(actWith(key, intake, "\"v999\"", "acceptance").statusCode()).isEqualTo(412);
        Response accepted = actWith(key, intake, story.filed().tag(), "acceptance");
        assertThat(accepted.statusCode()).isEqualTo(201);
        Response lapse = actWith(key, intake, accepted.getHeader("ETag"), "lapse");
        assertThat(lapse.jsonPath().getString("code")).isEqualTo("IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    @DisplayName("the same key sent by many at once makes one case")
    void sameKeyAtOnce() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> submission = meantAgain();
        long before = Rows.counted().get("licence_case");
        List<Response> answers = AtOnce.send(6, turn -> submit(key, submission));
        assertThat(answers).allMatch(answer -> answer.statusCode() == 201);
        assertThat(answers.stream()
                        .map(answer -> answer.jsonPath().getString("caseNumber"))
                        .distinct())
                .hasSize(1);
        assertThat(Rows.counted().get("licence_case")).isEqualTo(before + 1);
    }

    @Test
    @DisplayName(
            "two new applications under two keys that say why are two cases: no law lets the office refuse the second")
    void twoKeys() {
        Map<String, Object> submission = meantAgain();
        String first =
                submit(UUID.randomUUID().toString(), submission).jsonPath().getString("caseNumber");
        String second =
                submit(UUID.randomUUID().toString(), submission).jsonPath().getString("caseNumber");
        assertThat(first).isNotEqualTo(second);
    }

    @Test
    @DisplayName("two renewals of one licence sent at once: one is received")
    void renewalsAtOnce() {
        Story licence = Story.inHaifeng().inForceSince(LocalDate.of(2023, 9, 15));
        MovableClock.setTo(LocalDate.of(2026, 5, 20));
        Map<String, Object> renewal = Forms.submission("RENEWAL", licence.licenceId(), licence.application());
        List<Response> answers = AtOnce.send(4, turn -> licence.trader().post("/v1/cases", renewal));
        assertThat(answers.stream().filter(answer -> answer.statusCode() == 201))
                .hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.statusCode() == 409))
                .hasSize(3);
    }

    @RepeatedTest(3)
    @DisplayName("one content uploaded several times at once is one file for all of them")
    void uploadsAtOnce() {
        byte[] pdf = Uploads.paper(UUID.randomUUID().toString());
        List<Response> answers = AtOnce.send(4, turn -> plain(story.trader())
                .contentType("application/octet-stream")
                .queryParam("name", "a.pdf")
                .body(pdf)
                .post("/v1/files"));
        assertThat(AtOnce.statuses(answers)).containsExactly(201, 201, 201, 201);
        assertThat(answers.stream().map(answer -> answer.path("id")).distinct()).hasSize(1);
    }

    @Test
    @DisplayName("two officers act on one case at once: one wins, the other is told 412, nothing is overwritten")
    void twoOfficersAtOnce() {
        String tag = story.filed().tag();
        List<Response> answers = AtOnce.send(
                2,
                turn -> turn == 0
                        ? actWith(
                                UUID.randomUUID().toString(), story.officer("one", "intake-officer"), tag, "acceptance")
                        : story.officer("two", "intake-officer")
                                .tries(
                                        new Filed(story.number(), tag, null),
                                        "correction-notices",
                                        IntakeTrapTest.notice(LocalDate.of(2026, 9, 30), "training-proof")));
        List<Integer> statuses =
                answers.stream().map(Response::statusCode).sorted().toList();
        assertThat(statuses).containsExactly(201, 412);
        assertThat(Database.asOwner().column("SELECT type FROM case_event WHERE subject = ?", story.number()))
                .hasSize(2);
        boolean accepted = answers.get(0).statusCode() == 201;
        assertThat(story.seenBy(story.intake()).json().getString("status"))
                .isEqualTo(accepted ? "ACCEPTED" : "CORRECTION_REQUESTED");
        assertThat(Database.asOwner()
                        .column("SELECT actor_id FROM case_participant WHERE case_number = ?", story.number()))
                .containsExactly(accepted ? "id-of-one" : "id-of-two");
    }

    private Response submit(String key, Object body) {
        return story.trader()
                .request()
                .header("Idempotency-Key", key)
                .body(body)
                .post("/v1/cases");
    }

    private Response actWith(String key, Desk desk, String tag, String act) {
        return desk.request()
                .header("Idempotency-Key", key)
                .header("If-Match", tag)
                .post("/v1/cases/" + story.number() + "/" + act);
    }

    private RequestSpecification plain(Desk desk) {
        return RestAssured.given().header("Authorization", desk.authorization());
    }

    private RequestSpecification keyed(Desk desk) {
        return plain(desk).header("Idempotency-Key", UUID.randomUUID().toString());
    }

    private RequestCase accepting(Desk desk, String tag) {
        RequestSpecification request = keyed(desk).contentType("application/json");
        return new RequestCase(
                tag == null ? request : request.header("If-Match", tag),
                "POST",
                "/v1/cases/" + story.number() + "/acceptance");
    }

    private RequestCase acting(Desk desk, String act, String body) {
        return new RequestCase(
                keyed(desk)
                        .contentType("application/json")
                        .header("If-Match", story.filed().tag())
                        .body(body),
                "POST",
                "/v1/cases/" + story.number() + "/" + act);
    }

    private static Wrong submission(
            String name, int status, String code, String says, Function<BadInputTest, String> body) {
        return new Wrong(
                name,
                status,
                code,
                says,
                test -> new RequestCase(
                        test.keyed(test.story.trader())
                                .contentType("application/json")
                                .body(body.apply(test)),
                        "POST",
                        "/v1/cases"));
    }

    private static Wrong form(String name, int status, String code, String says, String field, Object value) {
        return new Wrong(
                name,
                status,
                code,
                says,
                test -> new RequestCase(
                        test.keyed(test.story.trader())
                                .contentType("application/json")
                                .body(Forms.submission(
                                        "NEW", null, Forms.with(test.story.application(), field, value))),
                        "POST",
                        "/v1/cases"));
    }

    private static Wrong key(String name, String key) {
        return new Wrong(name, 400, "IDEMPOTENCY_KEY_REQUIRED", "", test -> {
            RequestSpecification request = test.plain(test.story.trader())
                    .contentType("application/json")
                    .body(Forms.submission("NEW", null, test.story.application()));
            return new RequestCase(key == null ? request : request.header("Idempotency-Key", key), "POST", "/v1/cases");
        });
    }

    private static Wrong act(String name, int status, String code, Function<BadInputTest, RequestCase> request) {
        return new Wrong(name, status, code, "", request);
    }

    private static Wrong file(String name, int status, String code, byte[] content) {
        return new Wrong(
                name,
                status,
                code,
                "",
                test -> new RequestCase(
                        test.plain(test.story.trader())
                                .contentType("application/octet-stream")
                                .queryParam("name", "licence.pdf")
                                .body(content),
                        "POST",
                        "/v1/files"));
    }

    private static byte[] oversized() {
        byte[] content = new byte[10 * 1024 * 1024 + 1];
        byte[] head = "%PDF-1.4\n".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(head, 0, content, 0, head.length);
        return content;
    }

    /** A credit code whose own check holds while the organisation code inside does not. */
    private static String organisationCheckWrong() {
        String body = "91441521MA4XAB12";
        for (char inner : "0123456789".toCharArray()) {
            for (char check : "0123456789ABCDEFGHJKLMNPQRTUWXY".toCharArray()) {
                if (reason(body + inner + check).contains("position 17")) {
                    return body + inner + check;
                }
            }
        }
        throw new IllegalStateException("none found");
    }

    private static String reason(String code) {
        try {
            return onenet.casework.identity.Uscc.parse(code).value();
        } catch (onenet.casework.identity.InvalidIdentifier invalid) {
            return invalid.getMessage();
        }
    }
}
