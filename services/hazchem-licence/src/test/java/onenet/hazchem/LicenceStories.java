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
        String path = "/v1/licences/" + licence.licenceId();
        Response read = licence.officer("auditor", "auditor").request().get(path);
        return desk.request()
                .header("If-Match", read.getHeader("ETag"))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of(
                        "decisionNumber", "示例决〔2026〕1号", "legalBasis", "示例法第一条", "reason", "示例理由", "byFraud", byFraud))
                .post(path + "/" + act);
    }

    static Response licence(Story story) {
        return story.officer("auditor", "auditor").request().get("/v1/licences/" + story.licenceId());
    }

    static String status(Story story) {
        return licence(story).jsonPath().getString("status");
    }
}
