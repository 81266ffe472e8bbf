package onenet.planfiling;

import onenet.testkit.Asking;
import onenet.testkit.Database;
import onenet.testkit.Enterprises;
import onenet.testkit.Tokens;
import onenet.testkit.Uploads;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One unit of the county of 海丰 and its plan, told step by step; all names are fictional. */
final class Story {

    static final List<String> MATERIALS = List.of("filing-form", "electronic-plan", "risk-and-resources");
    static final LocalDate PUBLISHED = LocalDate.of(2026, 3, 2);

    final String uscc;
    final Map<String, Object> unit = new HashMap<>(Map.ofEntries(
            Map.entry("legalRepresentative", "示例甲"),
            Map.entry("address", "广东省汕尾市海丰县示例路1号"),
            Map.entry("contact", "示例乙"),
            Map.entry("phone", "0660-0000001"),
            Map.entry("unitClass", "HAZCHEM_TRADE_WITHOUT_STORAGE"),
            Map.entry("size", "BELOW_MEDIUM"),
            Map.entry("affiliation", "COUNTY_UNIT"),
            Map.entry("site", "441521")));
    final Map<String, Object> plan = new HashMap<>(Map.of(
            "title", "示例化工贸易生产安全事故应急预案",
            "version", "2026-1",
            "kinds", List.of("COMPREHENSIVE", "ON_SITE"),
            "publishedOn", PUBLISHED.toString(),
            "chemicals", List.of(Map.of("cas", "67-56-1", "name", "甲醇")),
            "accidentKinds", List.of("FIRE", "LEAK"),
            "text", "本预案适用于甲醇泄漏、火灾事故的应急处置。"));
    private final List<Map<String, Object>> materials = new ArrayList<>();
    String number;
    private String tag;

    private Story(String uscc) {
        this.uscc = uscc;
        unit.put("uscc", uscc);
        unit.put("name", "海丰县示例化工贸易有限公司" + uscc.substring(11, 16));
    }

    static Story ofATrader() {
        return of(Enterprises.next());
    }

    static Story of(String uscc) {
        return new Story(uscc);
    }

    /** With storage: reviewed, evaluated every three years. */
    static Story ofAStorageTrader() {
        Story story = ofATrader();
        story.unit.put("unitClass", "HAZCHEM_TRADE_WITH_STORAGE");
        return story;
    }

    Story withMaterials() {
        return with(MATERIALS.toArray(String[]::new));
    }

    Story with(String... given) {
        for (String material : given) {
            materials.add(material(material));
        }
        return this;
    }

    Map<String, Object> material(String material) {
        return Map.of("material", material, "file", upload(material));
    }

    private String upload(String content) {
        return request(applicant())
                .contentType("application/octet-stream")
                .queryParam("name", content + ".pdf")
                .body(Uploads.paper(content))
                .post("/v1/files")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    Map<String, Object> form() {
        return new HashMap<>(Map.of("unit", unit, "plan", plan, "materials", materials));
    }

    Response submitting() {
        return submitting(form());
    }

    Response submitting(Map<String, Object> form) {
        return request(applicant()).contentType("application/json").body(form).post("/v1/cases");
    }

    /** Stories file the same plan again and again; they say why. */
    Story submitted() {
        Map<String, Object> form = form();
        form.put("whyAgain", "另一厂区备案");
        return keep(submitting(form));
    }

    /** A new filing of the same unit in the place of this one. */
    Story again() {
        Map<String, Object> form = form();
        form.put("replaces", number);
        form.put("whyAgain", "另一厂区备案");
        return keep(submitting(form));
    }

    private Story keep(Response response) {
        response.then().statusCode(201);
        number = response.path("caseNumber");
        tag = response.header("ETag");
        return this;
    }

    Response acting(String token, String act, Object body) {
        RequestSpecification request = request(token).header("If-Match", current());
        if (body != null) {
            request.contentType("application/json").body(body);
        }
        return request.post("/v1/cases/" + number + "/" + act);
    }

    Story acts(String token, String act, Object body) {
        acting(token, act, body).then().statusCode(201);
        return this;
    }

    Story filed() {
        return acts(officer(), "filing", null);
    }

    Story notified(String... missing) {
        return acts(officer(), "gap-notices", gaps(missing));
    }

    static Map<String, Object> gaps(String... missing) {
        return Map.of(
                "gaps",
                List.of(missing).stream()
                        .map(material -> Map.of("material", material, "reason", "未提交"))
                        .toList());
    }

    Response supplying(String... given) {
        return acting(
                applicant(),
                "supplements",
                Map.of("materials", List.of(given).stream().map(this::material).toList()));
    }

    String current() {
        tag = request(applicant()).get("/v1/cases/" + number).header("ETag");
        return tag;
    }

    /** What the officer at the desk is offered. */
    List<String> allowed() {
        return request(officer()).get("/v1/cases/" + number).jsonPath().getList("allowedActions");
    }

    JsonPath json() {
        return read("");
    }

    JsonPath read(String part) {
        return request(applicant())
                .get("/v1/cases/" + number + part)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    String applicant() {
        return Tokens.applicant("unit-" + uscc, uscc);
    }

    static String officer() {
        return Tokens.officer("haifeng-intake", "441521", "intake-officer");
    }

    /** Somebody who has not signed in; what he is answered is held against the contract like everything else. */
    static RequestSpecification anybody() {
        return Asking.of("plan-filing");
    }

    static RequestSpecification request(String token) {
        return anybody()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .auth()
                .oauth2(token);
    }

    List<String> events() {
        return Database.asOwner()
                .column("SELECT type FROM case_event WHERE subject = ? ORDER BY sequence", number)
                .stream()
                .map(type -> type.replace("planfiling.", "").replace(".v1", ""))
                .toList();
    }
}
