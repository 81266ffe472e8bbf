package onenet.planfiling;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.testkit.MovableClock;
import onenet.testkit.Tokens;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Whose a filing is among the officers of its office; the rules are the kernel's, the acts and the notices are of here. */
@QuarkusTest
class HandsTest extends OnTheStack {

    private static final String FIRST = Story.officer();
    private static final String SECOND = Tokens.officer("haifeng-intake2", "441521", "intake-officer");
    private static final String LEADER = Tokens.officer("haifeng-decider", "441521", "decision-maker");

    private Story story;

    @BeforeEach
    void aFiling() {
        MovableClock.setTo(LocalDate.of(2026, 3, 9));
        story = Story.ofATrader().withMaterials().submitted();
        List.of(FIRST, SECOND, LEADER)
                .forEach(token ->
                        Story.request(token).get("/v1/case-counts").then().statusCode(200));
    }

    @Test
    @DisplayName(
            "a filing that is taken waits for its officer alone, and is no lock: a colleague may file it all the same")
    void taken() {
        assertThat(waits(SECOND)).isTrue();
        assign(FIRST, null, "haifeng-intake").then().statusCode(201);
        assertThat(waits(FIRST)).isTrue();
        assertThat(waits(SECOND)).isFalse();
        assertThat(seen(SECOND).getString("assignment.assignee.name")).isEqualTo("haifeng-intake");
        assertThat(story.json().getMap("assignment")).as("as the unit sees it").isNull();
        story.acts(SECOND, "filing", null);
    }

    @Test
    @DisplayName("the leader hands everything of one officer to another, and it is on record")
    void handedOver() {
        assign(FIRST, null, "haifeng-intake").then().statusCode(201);
        Response done = Story.request(LEADER)
                .contentType("application/json")
                .body(Map.of("from", "haifeng-intake", "to", "haifeng-intake2", "reason", "休假"))
                .post("/v1/handovers");
        assertThat(done.jsonPath().getList("moved", String.class)).contains(story.number);
        assertThat(seen(SECOND).getBoolean("assignment.assignee.mine")).isTrue();
        List<Map<String, String>> record = Story.request(SECOND)
                .get("/v1/cases/" + story.number + "/assignments")
                .jsonPath()
                .getList("");
        assertThat(record).extracting(line -> line.get("act")).containsExactly("TAKE", "HAND_OVER");
        assertThat(record.get(1)).containsEntry("by", "haifeng-decider").containsEntry("reason", "休假");
    }

    @Test
    @DisplayName("what was said in the same words to two units is offered for the next notice")
    void offered() {
        String reason = "缺少评审专家签字页" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        for (Story each : List.of(story, Story.ofATrader().submitted())) {
            each.acts(
                    FIRST,
                    "gap-notices",
                    Map.of("gaps", List.of(Map.of("material", "risk-and-resources", "reason", reason))));
        }
        Story next = Story.ofATrader().submitted();
        assertThat(Story.request(FIRST)
                        .get("/v1/cases/" + next.number + "/offered-reasons")
                        .jsonPath()
                        .getList("reason", String.class))
                .contains(reason);
    }

    private Response assign(String token, String seen, String to) {
        Map<String, String> one = seen == null
                ? Map.of("caseNumber", story.number)
                : Map.of("caseNumber", story.number, "assignee", seen);
        return Story.request(token)
                .contentType("application/json")
                .body(Map.of("cases", List.of(one), "to", to))
                .post("/v1/assignments");
    }

    private JsonPath seen(String token) {
        return Story.request(token).get("/v1/cases/" + story.number).jsonPath();
    }

    private boolean waits(String token) {
        return !Story.request(token)
                .get("/v1/cases?waiting=ME&q=" + story.number)
                .jsonPath()
                .getList("items")
                .isEmpty();
    }
}
