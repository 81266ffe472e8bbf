package onenet.journeys.story;

import onenet.journeys.caller.Answer;
import onenet.journeys.caller.Gateway;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** The expert panel of one review: promised, listed, drawn, heard, concluded, and what it wants revised answered. */
public final class Panel {

    private static final String PANEL = "/panel";

    private final Gateway gateway;
    private final SafetyReview review;

    public Panel(Gateway gateway, SafetyReview review) {
        this.gateway = gateway;
        this.review = review;
    }

    public JsonNode promise() {
        return review.begin(examiner(), PANEL, null);
    }

    public JsonNode closeList() {
        return act("list", Map.of());
    }

    /** The seed is told, and with it who is drawn. */
    public JsonNode draw() {
        return act("seed", null);
    }

    /** What anybody reads of the draw without signing in. */
    public JsonNode published(String name) {
        return gateway.anyone()
                .get(SafetyReview.SERVICE + "/draws/" + name)
                .must(200)
                .json();
    }

    /** The applicant is told in writing: from now on the experts' days do not count. */
    public JsonNode convene() {
        return act("notice", Map.of("reference", "示例专告1号", "days", 10, "asked", "请就安全条件提出意见（演示）"));
    }

    /** Every member signs in and says what he thinks: most want something revised, the last would pass it as it is. */
    public JsonNode heard(JsonNode drawn) {
        List<String> codes = StreamSupport.stream(drawn.path("members").spliterator(), false)
                .map(member -> member.path("code").asText())
                .toList();
        String task =
                SafetyReview.SERVICE + "/panel-tasks/" + drawn.path("name").asText();
        for (String code : codes) {
            String expert = ExpertRegister.accountOf(code);
            says(expert, task, "sign-in", null);
            boolean last = code.equals(codes.get(codes.size() - 1));
            says(
                    expert,
                    task,
                    "opinion",
                    Map.of("judgement", last ? "PASS" : "REVISE", "reasons", last ? "可以通过（演示）" : "应急池容积需复核（演示）"));
        }
        return review.read(examiner(), PANEL);
    }

    private void says(String expert, String task, String act, Object body) {
        Answer read = gateway.as(expert).get(task).must(200);
        gateway.as(expert).act(task + "/" + act, body, read.etag()).must(201);
    }

    public JsonNode conclude() {
        return act("opinion", Map.of("text", "总体可行，修改后通过（演示）", "revisions", List.of(Map.of("text", "复核应急池容积并补充计算书"))));
    }

    /** The owner states, point by point, what he revised. */
    public JsonNode answered() {
        return review.actOn(
                review.owner().account(),
                PANEL,
                "revision-statement",
                Map.of("answers", List.of(Map.of("text", "已复核，容积由三百立方米改为四百立方米，计算书见附件（演示）"))));
    }

    private JsonNode act(String act, Object body) {
        return review.actOn(examiner(), PANEL, act, body);
    }

    private String examiner() {
        return review.officer("examiner");
    }
}
