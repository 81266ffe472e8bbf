package onenet.oversight;

import static onenet.oversight.OversightScenario.HOLDER;
import static onenet.oversight.OversightScenario.ITEM;
import static onenet.oversight.OversightScenario.as;
import static onenet.oversight.OversightScenario.haifeng;
import static onenet.oversight.OversightScenario.holder;
import static onenet.oversight.OversightScenario.number;
import static onenet.oversight.OversightScenario.supervisor;

import onenet.casework.authority.AuthorityMode;
import onenet.feed.Progress;
import onenet.oversight.caseboard.CaseService;
import onenet.oversight.caseboard.KeepLine;
import onenet.oversight.caseboard.Line;

import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Cases whose acts of service are rated, and the ratings. */
@ApplicationScoped
public class Ratings {

    /** Who acted in every case. */
    static final String RATED = "id-of-haifeng-examiner";

    private static final String WINDOW = "planfiling.filing-submitted.v1";
    private static final String FILED = "planfiling.plan-filed.v1";
    private static final String GAPS = "planfiling.gaps-notified.v1";

    private final KeepLine keepLine;

    Ratings(KeepLine keepLine) {
        this.keepLine = keepLine;
    }

    /** A filing that a visitor handed in at the window and that was filed: two acts of service. */
    String ended() {
        String number = number("441521");
        told(number, 1, WINDOW, "SUBMITTED", HOLDER);
        told(number, 2, FILED, "FILED", HOLDER);
        return number;
    }

    /** One that was handed in at the window and lacks something. */
    String running() {
        String number = number("441521");
        told(number, 1, WINDOW, "SUBMITTED", HOLDER);
        told(number, 2, GAPS, "GAPS_NOTIFIED", HOLDER);
        return number;
    }

    void told(String number, int sequence, String type, String publicStatus, String uscc) {
        Instant at = Instant.parse("2026-11-0" + (sequence + 1) + "T02:00:00Z");
        Progress head = new Progress(
                number,
                ITEM,
                uscc,
                "441521",
                AuthorityMode.OWN,
                publicStatus,
                publicStatus,
                null,
                null,
                new Progress.By(Progress.Kind.OFFICER, RATED, "INTAKE"),
                at);
        Line.Place place =
                new Line.Place(event(number, sequence), CaseService.PLAN_FILING.source(), number, sequence, at);
        keepLine.handle(new Line(place, type, Optional.of(head)));
    }

    /** What is said of the last act of a case. */
    static Map<String, Object> form(String number, String grade, boolean anonymous) {
        Map<String, Object> form = new HashMap<>();
        form.put("caseNumber", number);
        form.put("eventId", event(number, 2));
        form.put("grade", grade);
        form.put("marks", List.of(Map.of("dimension", "GUIDE", "grade", "SATISFIED")));
        form.put("words", "指南没有写明需要的材料。");
        form.put("anonymous", anonymous);
        return form;
    }

    static Response rated(String token, Map<String, ?> form) {
        return as(token).contentType("application/json").body(form).post("/v1/ratings");
    }

    /** Number of the work order a bad rating of this case opened. */
    static String order(String number, boolean anonymous) {
        rated(holder(), form(number, "DISSATISFIED", anonymous)).then().statusCode(201);
        List<String> numbers = as(supervisor())
                .get("/v1/rating-orders?which=ALL&limit=100")
                .then()
                .statusCode(200)
                .extract()
                .path("items.orderNumber");
        return numbers.get(numbers.size() - 1);
    }

    static Response acting(String token, String order, String act, Map<String, ?> body) {
        return as(token)
                .header("If-Match", tag(order))
                .contentType("application/json")
                .body(body)
                .post("/v1/rating-orders/" + order + "/" + act);
    }

    static String tag(String order) {
        return as(supervisor()).get("/v1/rating-orders/" + order).header("ETag");
    }

    /** The office found out what happened. */
    static String verified(String order) {
        return worked(order, "verification", Map.of("words", "指南确未更新。"));
    }

    static String putRight(String order) {
        return worked(verified(order), "rectification", Map.of("words", "已更新指南。"));
    }

    static String called(String order) {
        return worked(putRight(order), "call-back", call());
    }

    static String answered(String order) {
        return worked(called(order), "answer", Map.of("words", "已更新指南，感谢指出。"));
    }

    static String underReview(String order) {
        return worked(order, "review", review());
    }

    static Map<String, Object> call() {
        return Map.of("calledOn", "2026-11-16", "words", "对改正表示满意。");
    }

    static Map<String, Object> review() {
        return Map.of("ground", "MISTAKEN", "words", "评价的是另一单位的办件。");
    }

    private static String worked(String order, String act, Map<String, ?> body) {
        acting(haifeng("decision-maker"), order, act, body).then().statusCode(201);
        return order;
    }

    /** Id of the event that told of a case for the first, second … time. */
    static String event(String number, int sequence) {
        return UUID.nameUUIDFromBytes((number + "/" + sequence).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** An event id of nobody. */
    static String unknownEvent() {
        return UUID.randomUUID().toString();
    }
}
