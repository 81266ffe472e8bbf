package onenet.hazchem;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.testkit.Database;
import onenet.testkit.MovableClock;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What decides the class of a case and what its licence prints are one entry of the catalogue. */
@QuarkusTest
class SubstanceTest extends OnTheStack {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 10);

    private final Story story = Story.inHaifeng();

    @BeforeEach
    void today() {
        MovableClock.setTo(DAY);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 67-56-1, 氰化钠, INVALID_INPUT, SUBSTANCE_CONTRADICTION",
        "'', 67-56-1, 液氯, INVALID_INPUT, SUBSTANCE_CONTRADICTION",
        "2828, '', 氰化钠, INVALID_INPUT, SUBSTANCE_CONTRADICTION",
        "'', 7722-84-1, 双氧水(3%), INVALID_INPUT, SUBSTANCE_CONTRADICTION",
        "'', 7647-01-0, '', INVALID_INPUT, SUBSTANCE_SEVERAL",
        "'', 00-00-0, '', CHEMICAL_UNKNOWN, SUBSTANCE_UNKNOWN",
        "'', '', 酒精饮料, CHEMICAL_UNKNOWN, SUBSTANCE_UNKNOWN"
    })
    @DisplayName(
            "a name that is not the number's, a number of two entries, a product of no entry: refused, at its place, and told what it is")
    void refused(String entry, String cas, String name, String code, String violation) {
        for (String path : List.of("/v1/cases", "/v1/self-checks")) {
            Response answer =
                    story.trader().post(path, with(List.of(product("1014", "", "甲苯"), product(entry, cas, name))));
            assertThat(answer.jsonPath().getString("code")).isEqualTo(code);
            assertThat(answer.jsonPath().getString("violations[0].code")).isEqualTo(violation);
            assertThat(answer.jsonPath().getString("violations[0].pointer")).isEqualTo("/application/trade/products/1");
        }
    }

    @Test
    @DisplayName("one entry stands in a scope once, whatever it is called; paints of one entry may be several")
    void twice() {
        Response twice = story.trader()
                .post(
                        "/v1/cases",
                        with(List.of(
                                product("", "67-56-1", "甲醇"),
                                product("", "67-56-1", "甲醇"),
                                product("1022", "", "木醇"))));
        assertThat(twice.jsonPath().getList("violations.code"))
                .containsOnly("SUBSTANCE_TWICE")
                .hasSize(2);
        story.submits(with(List.of(product("2828", "", "醇酸磁漆"), product("2828", "", "硝基清漆"))));
    }

    @Test
    @DisplayName(
            "an alias is replaced by the entry's name, and both are shown; a paint trader's licence prints the entry, once")
    void printed() {
        story.submits(with(List.of(
                product("", "67-63-0", "异丙醇"),
                product("", "7647-01-0", "盐酸（36%）"),
                product("2828", "", "醇酸磁漆"),
                product("2828", "", "硝基清漆"))));
        List<Map<String, Object>> products =
                story.trader().reads(story.filed()).json().getList("application.trade.products");
        assertThat(products.get(0))
                .containsEntry("entry", "111")
                .containsEntry("edition", "2015")
                .containsEntry("name", "2-丙醇")
                .containsEntry("given", "异丙醇");
        assertThat(products.get(1)).containsEntry("entry", "2507").containsEntry("name", "盐酸");
        assertThat(products.get(2)).containsEntry("cas", "").containsEntry("given", "醇酸磁漆");
        story.decidedOn(DAY).certified("001");
        assertThat(LicenceStories.licence(story).jsonPath().<String>getList("content.scope"))
                .containsExactly("2-丙醇", "盐酸", "含易燃溶剂的合成树脂、油漆、辅助材料、涂料等制品[闭杯闪点≤60℃]");
        assertThat(LicenceStories.licence(story).jsonPath().<String>getList("content.entries"))
                .containsExactly("111", "2507", "2828");
    }

    @Test
    @DisplayName("what an application shows can be sent back as it is")
    void roundTrip() {
        story.submits(with(List.of(product("", "67-63-0", "异丙醇"), product("2828", "", "醇酸磁漆"))));
        Filed read = story.trader().reads(story.filed());
        Map<String, Object> shown = read.json().getMap("application");
        Response amended = story.trader()
                .request()
                .header("If-Match", read.tag())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body(shown)
                .put("/v1/cases/" + story.number() + "/application");
        assertThat(amended.statusCode()).as(amended.asString()).isEqualTo(200);
        assertThat(amended.jsonPath().getMap("application.trade")).isEqualTo(shown.get("trade"));
    }

    @Test
    @DisplayName("a case of before entries were asked for is read by its number, and printed by what it was read as")
    void before() throws SQLException {
        story.submits(with(List.of(product("", "67-56-1", "甲醇"))));
        Database.asOwner()
                .run(
                        "UPDATE licence_case SET application = jsonb_set(application, '{trade,products}',"
                                + " '[{\"cas\": \"67-56-1\", \"name\": \"氰化钠\", \"storedTonnes\": 0}]') WHERE case_number = ?",
                        story.number());
        story.decidedOn(DAY);
        assertThat(LicenceStories.licence(story).jsonPath().<String>getList("content.scope"))
                .containsExactly("甲醇");
    }

    private Map<String, Object> with(List<Map<String, Object>> products) {
        return Forms.submission(
                "NEW", null, Forms.with(story.application(), "trade.products", new ArrayList<>(products)));
    }

    private static Map<String, Object> product(String entry, String cas, String name) {
        return Forms.map("entry", entry, "cas", cas, "name", name, "storedTonnes", 0);
    }
}
