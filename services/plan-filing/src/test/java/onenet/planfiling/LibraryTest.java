package onenet.planfiling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import onenet.planfiling.library.FoldLibrary;
import onenet.testkit.Database;
import onenet.testkit.MovableClock;
import onenet.testkit.Tokens;
import onenet.worklist.FoldCases;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The plan library: what is found, by whom, and what comes first. */
@QuarkusTest
class LibraryTest extends OnTheStack {

    @Inject
    FoldLibrary foldLibrary;

    @Inject
    FoldCases foldCases;

    private static final String CITY = Tokens.officer("city-intake", "441500", "intake-officer");

    @BeforeEach
    void aMonday() {
        MovableClock.setTo(LocalDate.of(2026, 3, 9));
    }

    @Test
    @DisplayName(
            "a plan is found by title, unit, county, chemical, accident and any words of its text; nothing else is found with it")
    void found() {
        Story story = Story.ofATrader().withMaterials();
        story.plan.put("title", "紫云示例仓库应急预案");
        story.plan.put("chemicals", List.of(Map.of("cas", "7782-50-5", "name", "氯")));
        story.plan.put("accidentKinds", List.of("POISONING"));
        story.plan.put("text", "发生氯气泄漏时启动喷淋塔；撤离至翠竹岭集合点。MSDS code ZX81");
        story.submitted();
        search(Map.of("unit", story.uscc)).body("items", hasSize(0));
        story.filed();
        for (Map<String, String> question : List.of(
                Map.of("q", "紫云示例"),
                Map.of("q", "翠竹岭 喷淋塔"),
                Map.of("q", "zx81"),
                Map.of("q", "竹"),
                // radicals that look like the characters, and full width
                Map.of("q", "翠⽵岭"),
                Map.of("q", "ＺＸ８１"),
                Map.of("q", "氯", "county", "441521"),
                Map.of("chemical", "7782-50-5", "unit", story.uscc),
                Map.of("accident", "POISONING", "q", "中毒"),
                Map.of("q", story.unit.get("name").toString()))) {
            search(question).body("items.caseNumber", hasItem(story.number));
        }
        for (Map<String, String> question : List.of(
                Map.of("q", "翠竹峰"),
                Map.of("q", "紫云", "county", "441581"),
                Map.of("q", "紫云", "chemical", "67-56-1"),
                Map.of("q", "紫云", "accident", "FIRE"))) {
            search(question).body("items", hasSize(0));
        }
        search(Map.of("q", "'); DROP TABLE library_plan; -- \\ & | ! :*")).statusCode(200);
    }

    @Test
    @DisplayName("a plan that is named so comes before one that only says so, however the name is typed")
    void namedFirst() {
        Story named = Story.ofATrader().withMaterials();
        named.plan.put("title", "赤霞（广东）⼯业储罐应急预案");
        named.submitted().filed();
        Story ofUnit = Story.ofATrader().withMaterials();
        ofUnit.unit.put("name", "示例赤霞【广东】工业有限公司");
        ofUnit.submitted().filed();
        MovableClock.setTo(LocalDate.of(2026, 3, 10));
        Story saying = Story.ofATrader().withMaterials();
        saying.plan.put("text", "参照赤霞广东工业储罐预案编制");
        saying.submitted().filed();
        for (String asked : List.of("赤霞（广东）工业", "赤霞(广东)⼯业", "赤霞〔廣東〕工業", "赤霞 广东 工业")) {
            search(Map.of("q", asked)).body("items.caseNumber", contains(named.number, ofUnit.number, saying.number));
        }
    }

    @Test
    @DisplayName("plans of a unit are found by its credit code as it is pasted")
    void unitAsPasted() {
        Story story = Story.ofATrader().withMaterials();
        story.submitted().filed();
        String spaced =
                story.uscc.substring(0, 8) + " " + story.uscc.substring(8).toLowerCase(Locale.ROOT);
        search(Map.of("unit", "统一社会信用代码：" + spaced)).body("items.caseNumber", contains(story.number));
    }

    @Test
    @DisplayName(
            "a plan whose words were written an earlier way, and a filing without its folded text, are written anew by the sweeps")
    void writtenAnew() throws SQLException {
        Story story = Story.ofATrader().withMaterials();
        story.plan.put("text", "集合点在白鹭湾");
        story.submitted().filed();
        Database owner = Database.asOwner();
        owner.run("UPDATE library_plan SET words = '', folding = 0 WHERE case_number = '" + story.number + "'");
        owner.run("UPDATE filing_case SET found_by = NULL WHERE case_number = '" + story.number + "'");
        search(Map.of("q", "白鹭湾")).body("items", hasSize(0));
        foldLibrary.handle();
        foldCases.handle();
        search(Map.of("q", "白鹭湾")).body("items.caseNumber", hasItem(story.number));
        assertThat(owner.column("SELECT found_by FROM filing_case WHERE case_number = ?", story.number)
                        .get(0))
                .contains(story.uscc.toLowerCase(java.util.Locale.ROOT));
    }

    @Test
    @DisplayName(
            "a chemical is an entry of the catalogue: its name is the entry's, each stands once, one without a number is found by its entry's")
    void entries() {
        Story story = Story.ofATrader().withMaterials();
        story.plan.put(
                "chemicals",
                List.of(
                        Map.of("cas", "67-56-1", "name", "木醇"),
                        Map.of("name", "甲醇"),
                        Map.of("entry", "2828", "name", "醇酸磁漆"),
                        Map.of("name", "示例未列物质")));
        story.submitted().filed();
        List<Map<String, Object>> chemicals = story.json().getList("filing.plan.chemicals");
        assertThat(chemicals).hasSize(3);
        assertThat(chemicals.get(0))
                .containsEntry("entry", "1022")
                .containsEntry("name", "甲醇")
                .containsEntry("given", "木醇");
        assertThat(chemicals.get(1))
                .containsEntry("entry", "2828")
                .containsEntry("given", "醇酸磁漆")
                .containsEntry("cas", "");
        assertThat(chemicals.get(2)).containsEntry("name", "示例未列物质").doesNotContainKey("entry");
        for (String chemical : List.of("2828", "67-56-1")) {
            search(Map.of("chemical", chemical, "unit", story.uscc)).body("items.caseNumber", hasItem(story.number));
        }
        for (String word : List.of("木醇", "醇酸磁漆", "示例未列物质")) {
            search(Map.of("q", word, "unit", story.uscc)).body("items.caseNumber", hasItem(story.number));
        }
    }

    @Test
    @DisplayName("whoever files is offered entries of the catalogue, which says that it is a part")
    void offered() {
        JsonPath found = Story.request(CITY)
                .queryParam("q", "木醇")
                .get("/v1/chemicals")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(found.getString("items[0].entry")).isEqualTo("1022");
        assertThat(found.getBoolean("items[0].exact")).isTrue();
        assertThat(found.getBoolean("edition.complete")).isFalse();
    }

    @Test
    @DisplayName("a name against its number, a number of two entries and one that is none are refused at their places")
    void contradictions() {
        Story story = Story.ofATrader().withMaterials();
        story.plan.put(
                "chemicals",
                List.of(
                        Map.of("cas", "67-56-1", "name", "液氯"),
                        Map.of("cas", "7647-01-0"),
                        Map.of("cas", "00-00-0", "name", "示例物质"),
                        Map.of("entry", "9999", "name", "示例物质")));
        var refused = story.submitting().then().statusCode(400).extract().jsonPath();
        assertThat(refused.<String>getList("violations.code"))
                .containsExactly("SUBSTANCE_CONTRADICTION", "SUBSTANCE_SEVERAL", "CAS_CHECK", "SUBSTANCE_UNKNOWN");
        assertThat(refused.<String>getList("violations.pointer")).startsWith("/plan/chemicals/0", "/plan/chemicals/1");
    }

    @Test
    @DisplayName("a plan longer than any real one, and one long Latin word, are filed and found like others")
    void longest() {
        Story story = Story.ofATrader().withMaterials();
        story.plan.put("title", "蓝鲸示例应急预案");
        StringBuilder text = new StringBuilder("x".repeat(5000)).append("黄鹂坡");
        new java.util.Random(7).ints(190_000, 0x4E00, 0x9FA5).forEach(text::appendCodePoint);
        story.plan.put("text", text.toString());
        story.submitted().filed();
        search(Map.of("q", "蓝鲸示例")).body("items.caseNumber", contains(story.number));
        search(Map.of("q", "黄鹂坡")).body("items.caseNumber", contains(story.number));
        search(Map.of("q", "x".repeat(100), "unit", story.uscc)).body("items.caseNumber", contains(story.number));
    }

    @Test
    @DisplayName("no letter of four bytes is cut in two: not at the end of the excerpt, not at the end of a long word")
    void fourBytes() {
        Story story = Story.ofATrader().withMaterials();
        String rare = "\uD842\uDFB7";
        String word = "q".repeat(63) + "\uD837\uDF00";
        story.plan.put("text", word + "，" + "文".repeat(133) + rare + "尾");
        story.submitted().filed();
        search(Map.of("unit", story.uscc)).body("items[0].excerpt", equalTo(word + "，" + "文".repeat(133)));
        search(Map.of("q", word, "unit", story.uscc)).body("items.caseNumber", contains(story.number));
    }

    @Test
    @DisplayName("what bears the words in its title comes before what only mentions them")
    void titleFirst() {
        Story mentions = Story.ofATrader().withMaterials();
        mentions.plan.put("text", "与金桂港区预案衔接");
        mentions.submitted().filed();
        Story named = Story.ofATrader().withMaterials();
        named.plan.put("title", "金桂港区应急预案");
        MovableClock.setTo(LocalDate.of(2026, 3, 2));
        named.submitted().filed();
        search(Map.of("q", "金桂港区")).body("items.caseNumber", contains(named.number, mentions.number));
    }

    @Test
    @DisplayName(
            "an accident is reported: the plan for chemical, accident and county first, then those that fit in part; the nearer before the farther")
    void match() {
        Story exact = plan("441521", 115.32, 22.97, "FIRE");
        Story farther = plan("441521", 115.10, 22.70, "FIRE");
        Story elsewhere = plan("441581", 115.64, 22.95, "FIRE");
        Story otherAccident = plan("441521", 115.32, 22.97, "BURN");
        ValidatableResponse answer = Story.request(CITY)
                .queryParam("chemical", "108-88-3")
                .queryParam("accident", "FIRE")
                .queryParam("county", "441521")
                .queryParam("longitude", 115.33)
                .queryParam("latitude", 22.98)
                .get("/v1/plan-matches")
                .then()
                .statusCode(200);
        List<String> order = answer.extract().jsonPath().getList("plans.plan.caseNumber", String.class);
        assertThat(order.subList(0, 4))
                .containsExactly(exact.number, farther.number, elsewhere.number, otherAccident.number);
        answer.body("plans[0].fits", contains("CHEMICAL", "ACCIDENT", "COUNTY"))
                .body("plans[3].fits", contains("CHEMICAL", "COUNTY"))
                .body("teams[0].name", equalTo("海丰县示例专业森林与危化救援队（演示）"))
                .body("teams.accidentKinds", everyItem(hasItem("FIRE")))
                .body("materials", hasSize(0));
    }

    private static Story plan(String site, double longitude, double latitude, String accident) {
        Story story = Story.ofATrader().withMaterials();
        story.unit.put("site", site);
        story.unit.put("longitude", longitude);
        story.unit.put("latitude", latitude);
        story.plan.put("chemicals", List.of(Map.of("cas", "108-88-3", "name", "甲苯")));
        story.plan.put("accidentKinds", List.of(accident));
        story.submitted();
        String office = Tokens.officer("intake", site, "intake-officer");
        return story.acts(office, "filing", null);
    }

    @Test
    @DisplayName(
            "materials for the chemical are found with the accident; teams come nearest first, with their distance")
    void resources() {
        Story.request(CITY)
                .queryParam("chemical", "67-56-1")
                .queryParam("accident", "FIRE")
                .queryParam("county", "441581")
                .get("/v1/plan-matches")
                .then()
                .statusCode(200)
                .body("materials.name", contains("海丰县示例抗溶性泡沫储备库（演示）"))
                .body("teams[0].office", equalTo("441581"))
                .body("teams.distanceKm", hasSize(3));
    }

    @Test
    @DisplayName(
            "an office keeps its own teams and materials; another's it sees and cannot touch; what is retired is not found")
    void kept() {
        Map<String, Object> form = new HashMap<>(Map.of(
                "kind", "TEAM",
                "name", "海丰县示例防化分队（演示）",
                "address", "海丰县示例路9号",
                "phone", "0660-0000999",
                "quantity", "队员9人",
                "longitude", 115.3,
                "latitude", 22.9,
                "accidentKinds", List.of("DROWNING")));
        var entered = Story.request(Story.officer())
                .contentType("application/json")
                .body(form)
                .post("/v1/rescue-resources")
                .then()
                .statusCode(201)
                .extract();
        String path = "/v1/rescue-resources/" + entered.path("id");
        form.put("quantity", "队员12人");
        Story.request(Tokens.officer("lufeng-intake", "441581", "intake-officer"))
                .header("If-Match", entered.header("ETag"))
                .contentType("application/json")
                .body(form)
                .put(path)
                .then()
                .statusCode(403);
        String tag = Story.request(Story.officer())
                .header("If-Match", entered.header("ETag"))
                .contentType("application/json")
                .body(form)
                .put(path)
                .then()
                .statusCode(200)
                .body("quantity", equalTo("队员12人"))
                .extract()
                .header("ETag");
        nearest("DROWNING").body("teams", hasSize(1));
        Story.request(Story.officer())
                .header("If-Match", tag)
                .delete(path)
                .then()
                .statusCode(200);
        nearest("DROWNING").body("teams", hasSize(0));
        Story.request(Story.officer())
                .header("If-Match", tag)
                .delete(path)
                .then()
                .statusCode(404);
    }

    @Test
    @DisplayName("the teams and materials go on page by page, and of two with one name none is lost between two pages")
    void pagesOfResources() {
        List<String> entered = new ArrayList<>();
        for (int twin = 0; twin < 2; twin++) {
            var answer = Story.request(Story.officer())
                    .contentType("application/json")
                    .body(Map.of(
                            "kind", "TEAM",
                            "name", "海丰县示例同名队（演示）",
                            "address", "海丰县示例路9号",
                            "phone", "0660-0000999",
                            "quantity", "队员9人",
                            "longitude", 115.3,
                            "latitude", 22.9,
                            "accidentKinds", List.of("DROWNING")))
                    .post("/v1/rescue-resources");
            entered.add(answer.path("id"));
        }
        List<String> seen = new ArrayList<>();
        String after = "";
        do {
            JsonPath page = Story.request(CITY)
                    .get("/v1/rescue-resources?limit=1" + after)
                    .jsonPath();
            assertThat(page.getList("items")).hasSize(1);
            seen.add(page.getString("items[0].id"));
            after = page.getString("next") == null ? "" : "&cursor=" + page.getString("next");
        } while (!after.isEmpty());
        assertThat(seen).containsAll(entered).doesNotHaveDuplicates();
        entered.forEach(id -> Story.request(Story.officer())
                .header("If-Match", "\"v0\"")
                .delete("/v1/rescue-resources/" + id)
                .then()
                .statusCode(200));
    }

    private static ValidatableResponse nearest(String accident) {
        return Story.request(CITY)
                .queryParam("chemical", "67-56-1")
                .queryParam("accident", accident)
                .queryParam("county", "441521")
                .get("/v1/plan-matches")
                .then()
                .statusCode(200);
    }

    @Test
    @DisplayName("a question many plans answer is read page by page, each plan once")
    void pages() {
        for (int i = 0; i < 5; i++) {
            Story story = Story.ofATrader().withMaterials();
            story.plan.put("title", "青檀岭联合应急预案");
            story.submitted().filed();
        }
        List<String> seen = new ArrayList<>();
        Map<String, String> from = Map.of();
        while (from != null) {
            Map<String, String> question = new HashMap<>(Map.of("q", "青檀岭", "limit", "2"));
            question.putAll(from);
            var page = search(question).extract();
            seen.addAll(page.jsonPath().getList("items.caseNumber", String.class));
            String next = page.path("next");
            from = next == null ? null : Map.of("cursor", next);
        }
        assertThat(seen).hasSize(5).doesNotHaveDuplicates();
    }

    private static ValidatableResponse search(Map<String, String> question) {
        return Story.request(CITY).queryParams(question).get("/v1/plans").then().statusCode(200);
    }
}
