package onenet.hazchem;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.testkit.MovableClock;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the published catalogue has and our data lack, an office adds: one officer with its source, another looks. */
@QuarkusTest
class SupplementTest extends OnTheStack {

    private static final String ADDITIONS = "/v1/chemical-additions";

    private final Story story = Story.inHaifeng();

    @BeforeEach
    void today() {
        MovableClock.setTo(LocalDate.of(2026, 9, 10));
    }

    @Test
    @DisplayName("however many were added, all are read: page by page, each once, the newest first")
    void pages() {
        List<String> added = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            added.add(story.intake()
                    .post(ADDITIONS, addition(""))
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id"));
        }
        List<String> read = new ArrayList<>();
        String next = "";
        while (next != null) {
            var page = story.intake().request().get(ADDITIONS + "?limit=2" + (next.isEmpty() ? "" : "&cursor=" + next));
            read.addAll(page.jsonPath().getList("id"));
            next = page.header("Next-Cursor");
        }
        assertThat(read).containsAll(added).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName(
            "added by one and confirmed by another, an entry counts: for class, search and print; before, it does not")
    void addedAndConfirmed() {
        assertThat(code(applies())).isEqualTo("CHEMICAL_UNKNOWN");
        String id = story.intake()
                .post(ADDITIONS, addition("2001"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        assertThat(code(applies())).isEqualTo("CHEMICAL_UNKNOWN");
        Desk both = story.officer("intake", "intake-officer", "decision-maker");
        assertThat(code(both.post(ADDITIONS + "/" + id + "/confirmation", Map.of())))
                .isEqualTo("FOUR_EYES");
        Desk elsewhere = Story.at("441581", story.uscc).decider();
        assertThat(code(elsewhere.post(ADDITIONS + "/" + id + "/confirmation", Map.of())))
                .isEqualTo("NOT_FOUND");
        assertThat(story.decider()
                        .post(ADDITIONS + "/" + id + "/confirmation", Map.of())
                        .statusCode())
                .isEqualTo(201);
        assertThat(code(story.decider().post(ADDITIONS + "/" + id + "/confirmation", Map.of())))
                .isEqualTo("TRANSITION_NOT_ALLOWED");
        assertThat(story.trader()
                        .request()
                        .queryParam("q", "示例剧毒")
                        .get("/v1/chemicals")
                        .jsonPath()
                        .getString("items[0].entry"))
                .isEqualTo("2001");
        Response received = applies();
        assertThat(received.statusCode()).isEqualTo(201);
        assertThat(received.jsonPath().getString("caseClass")).isEqualTo("HIGHLY_TOXIC");
        assertThat(received.jsonPath().getString("office")).isEqualTo("441500");
        assertThat(story.examiner().request().get(ADDITIONS).jsonPath().getMap("find { it.id == '" + id + "' }"))
                .containsEntry("source", "应急管理部公告2026年第1号")
                .containsKeys("addedBy", "confirmedBy", "confirmedAt");
    }

    @Test
    @DisplayName(
            "what the edition has under its number or a name is not added again, and a CAS number that is none is refused")
    void refused() {
        for (Map<String, Object> known : List.of(
                Forms.with(addition("2002"), "entry", "1022"),
                Forms.with(addition("2002"), "name", "木醇"),
                Forms.with(addition("2002"), "details.aliases", List.of("甲醇（99%）")))) {
            assertThat(code(story.intake().post(ADDITIONS, known))).isEqualTo("CHEMICAL_KNOWN");
        }
        story.intake().post(ADDITIONS, addition("2003")).then().statusCode(201);
        Map<String, Object> again = Forms.with(addition("2004"), "name", "示例剧毒物2003 ");
        assertThat(code(story.intake().post(ADDITIONS, again))).isEqualTo("CHEMICAL_KNOWN");
        Response slip = story.intake().post(ADDITIONS, Forms.with(addition("2005"), "details.cas", "67-56-2"));
        assertThat(slip.jsonPath().getString("violations[0].code")).isEqualTo("CAS_CHECK");
    }

    private Response applies() {
        Map<String, Object> product = Forms.map("name", "示例剧毒物2001", "storedTonnes", 0);
        return story.trader()
                .post(
                        "/v1/cases",
                        Forms.submission(
                                "NEW",
                                null,
                                Forms.with(story.application(), "trade.products", new ArrayList<>(List.of(product)))));
    }

    /** @param entry its number; a random one when empty, for calls that are repeated */
    static Map<String, Object> addition(String entry) {
        String number = entry.isEmpty()
                ? Integer.toString(3000 + Math.floorMod(UUID.randomUUID().hashCode(), 90_000))
                : entry;
        return Forms.map(
                "entry",
                number,
                "name",
                "示例剧毒物" + number,
                "details",
                Forms.map("aliases", List.of("示例别名" + number), "highlyToxic", true),
                "source",
                "应急管理部公告2026年第1号");
    }

    private static String code(Response answer) {
        return answer.jsonPath().getString("code");
    }
}
