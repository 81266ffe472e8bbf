package onenet.hazchem;

import onenet.testkit.MovableClock;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What holders and offices do with licences that exist. */
final class LicenceStories {

    private LicenceStories() {}

    /** The holder applies to vary one thing of the licence. */
    static Story varies(Story licence, String field, String kind, String value) {
        return licence.another().submits(variation(licence, field, kind, value));
    }

    static Map<String, Object> variation(Story licence, String field, String kind, String value) {
        Map<String, Object> application = Forms.with(licence.application(), field, value);
        application.put(
                "changes",
                List.of(Forms.change(kind, "原", value, MovableClock.today().toString())));
        return Forms.submission("VARIATION", licence.licenceId(), application);
    }

    static Story renews(Story licence) {
        return licence.another().submits(Forms.submission("RENEWAL", licence.licenceId(), licence.application()));
    }

    static Story givesUp(Story licence) {
        return licence.another().submits(Forms.submission("CANCELLATION", licence.licenceId(), licence.application()));
    }

    /** The office's decision-maker acts on the licence. */
    static Response act(Story licence, String act, boolean byFraud) {
        return act(licence, licence.decider(), act, byFraud);
    }

    static Response act(Story licence, Desk desk, String act, boolean byFraud) {
        return act(licence, desk, act, form(act, byFraud));
    }

    /** What is written on the paper; a penalty with all that went before it. */
    static Map<String, Object> form(String act, boolean byFraud) {
        Map<String, Object> form = Forms.map(
                "decisionNumber", "示例决〔2026〕1号", "legalBasis", "示例法第一条", "reason", "示例理由", "byFraud", byFraud);
        if (act.equals("suspension") || act.equals("revocation")) {
            String today = MovableClock.today().toString();
            form.put(
                    "procedure",
                    Forms.map(
                            "noticeNumber", "示例告〔2026〕1号",
                            "noticedOn", today,
                            "statement", "当事人放弃陈述、申辩",
                            "hearing", "HELD",
                            "heardOn", today,
                            "legalReview", "示例法审〔2026〕1号"));
        }
        return form;
    }

    static Response act(Story licence, Desk desk, String act, Map<String, Object> form) {
        String path = "/v1/licences/" + licence.licenceId();
        Response read = licence.officer("auditor", "auditor").request().get(path);
        return desk.request()
                .header("If-Match", read.getHeader("ETag"))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(form)
                .post(path + "/" + act);
    }

    /** An examiner finds a text printed wrongly. */
    static Response misprints(Story licence, String text, String to) {
        return act(licence, licence.examiner(), "corrections", misprint(text, to));
    }

    static Map<String, Object> misprint(String text, String to) {
        return Map.of("reason", "录入时误写", "shownBy", "营业执照", "texts", List.of(Map.of("text", text, "to", to)));
    }

    static Map<String, Object> telling(String department, String on) {
        return Map.of("department", department, "on", on, "to", "海丰县公安局", "receipt", "示例回执1号");
    }

    /** One officer finds it, another corrects it. */
    static Response corrects(Story licence, String text, String to) {
        misprints(licence, text, to).then().statusCode(201);
        return act(licence, licence.decider(), "correction-decision", Map.of("outcome", "CORRECTED"));
    }

    static Response licence(Story story) {
        return story.officer("auditor", "auditor").request().get("/v1/licences/" + story.licenceId());
    }

    static String status(Story story) {
        return licence(story).jsonPath().getString("status");
    }
}
