package onenet.safetyreview;

import onenet.testkit.Asking;
import onenet.testkit.Database;
import onenet.testkit.Enterprises;
import onenet.testkit.Tokens;
import onenet.testkit.Uploads;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One owner and his project, told step by step; all names are fictional. */
final class Story {

    static final String CITY = "441500";
    static final String HAIFENG = "441521";

    private static final List<String> CONDITION = List.of("safety-assessment", "project-approval", "business-licence");
    private static final List<String> DESIGN = List.of("designer-qualification", "design-chapter");

    final String uscc = Enterprises.next();
    final Map<String, Object> content = new HashMap<>(Map.ofEntries(
            Map.entry("name", "示例化工年产一万吨丙酮储运项目"),
            Map.entry("kind", "NEW"),
            Map.entry("production", true),
            Map.entry("site", HAIFENG),
            Map.entry("address", "广东省汕尾市海丰县示例路1号"),
            Map.entry("park", "海丰示例化工园区"),
            Map.entry("boundary", boundary(115.30, 22.90)),
            Map.entry("surroundings", List.of(place(350))),
            Map.entry("processes", List.of(Map.of("name", "精馏", "firstInCountry", false))),
            Map.entry("chemicals", List.of(Map.of("cas", "67-64-1", "name", "丙酮", "tonnes", 100, "produced", true))),
            Map.entry("investment", Map.of("total", 5000, "safety", 400)),
            Map.entry(
                    "approval",
                    Map.of("approver", "CITY", "number", "示例备〔2026〕1号", "crossesProvince", false, "port", false)),
            Map.entry(
                    "feasibility",
                    Map.of(
                            "name",
                            "示例咨询有限公司",
                            "phone",
                            "0660-0000002",
                            "address",
                            "示例路2号",
                            "legalRepresentative",
                            "示例甲",
                            "head",
                            "示例乙")),
            Map.entry(
                    "designer",
                    Map.of("name", "示例设计院", "uscc", Enterprises.next(), "grade", "石化医药行业甲级", "number", "A000001")),
            Map.entry("assessor", Map.of("name", "示例评价公司", "uscc", Enterprises.next(), "number", "APJ-000001"))));
    String project;
    String number;

    private Story() {}

    static Story ofAStore() {
        return new Story();
    }

    /** One that a county may not have: a process under key supervision. */
    static Story ofAKeyProcess() {
        Story story = new Story();
        story.content.put(
                "processes", List.of(Map.of("name", "硝化", "keyProcess", "NITRATION", "firstInCountry", false)));
        return story;
    }

    static Map<String, Object> boundary(double lon, double lat) {
        return Map.of(
                "type",
                "Polygon",
                "coordinates",
                List.of(List.of(
                        List.of(lon, lat),
                        List.of(lon + 0.01, lat),
                        List.of(lon + 0.01, lat + 0.01),
                        List.of(lon, lat + 0.01),
                        List.of(lon, lat))));
    }

    static Map<String, Object> place(double distance) {
        return Map.of(
                "object",
                "SCHOOL_OR_HOSPITAL",
                "name",
                "示例小学",
                "distance",
                distance,
                "required",
                300,
                "requiredBy",
                "设计单位",
                "standard",
                "GB 50160");
    }

    Response registering() {
        return request(applicant())
                .contentType("application/json")
                .body(Map.of("ownerUscc", uscc, "ownerName", "海丰县示例化工有限公司", "content", content))
                .post("/v1/projects");
    }

    Story registered() {
        Response answer = registering();
        answer.then().statusCode(201);
        project = answer.path("projectNumber");
        return this;
    }

    JsonPath projectJson() {
        return request(applicant())
                .get("/v1/projects/" + project)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    Response onProject(String act, Object body) {
        String tag = request(applicant()).get("/v1/projects/" + project).header("ETag");
        return request(applicant())
                .header("If-Match", tag)
                .contentType("application/json")
                .body(body)
                .post("/v1/projects/" + project + "/" + act);
    }

    Response changing(String declared) {
        Map<String, Object> body = new HashMap<>(Map.of("content", content));
        if (declared != null) {
            body.put("declared", declared);
            body.put("what", "示例变更");
        }
        String tag = request(applicant()).get("/v1/projects/" + project).header("ETag");
        return request(applicant())
                .header("If-Match", tag)
                .contentType("application/json")
                .body(body)
                .put("/v1/projects/" + project);
    }

    Map<String, Object> form(String kind, List<String> given) {
        Map<String, Object> form = new HashMap<>(Map.of(
                "projectNumber",
                project,
                "kind",
                kind,
                "applicant",
                Map.of(
                        "address",
                        "示例路1号",
                        "postcode",
                        "516400",
                        "unitKind",
                        "有限责任公司",
                        "head",
                        "示例甲",
                        "headPhone",
                        "0660-0000003",
                        "contact",
                        "示例乙",
                        "contactPhone",
                        "0660-0000004"),
                "materials",
                given.stream().map(this::material).toList()));
        if (kind.equals("DESIGN")) {
            form.put("designManagement", Map.of("divisionOfWork", "示例分工", "hazop", "示例HAZOP"));
        }
        return form;
    }

    Response submitting(Map<String, Object> form) {
        return request(applicant()).contentType("application/json").body(form).post("/v1/cases");
    }

    Response submittingCondition() {
        return submitting(form("CONDITION", CONDITION));
    }

    Response submittingDesign() {
        return submitting(form("DESIGN", DESIGN));
    }

    private Story keep(Response answer) {
        answer.then().statusCode(201);
        number = answer.path("caseNumber");
        return this;
    }

    /** The application for a condition review is in. */
    Story condition() {
        if (project == null) {
            registered();
        }
        return keep(submittingCondition());
    }

    Story conditionWith(String... given) {
        registered();
        return keep(submitting(form("CONDITION", List.of(given))));
    }

    Story design() {
        return keep(submittingDesign());
    }

    Story accepted() {
        return acts(intake(), "acceptance", null);
    }

    Story examined() {
        return acts(examiner(), "examination", examination(true));
    }

    Story passed() {
        return acts(decider(), "decision", Map.of("outcome", "PASSED", "grounds", List.of()));
    }

    /** Accepted, examined and passed today. */
    Story reviewed() {
        return accepted().examined().passed();
    }

    /** Both letters given; then the condition letter was rescinded, and the design letter stands without its ground. */
    Story withoutGround() {
        condition().reviewed();
        String first = number;
        design().reviewed();
        String second = number;
        number = first;
        acts(decider(), "rescission", Map.of("reason", "违法作出"));
        number = second;
        return this;
    }

    /** Credit code of who assessed it or designs it. */
    String bodyOf(String part) {
        return ((Map<?, ?>) content.get(part)).get("uscc").toString();
    }

    /** The number of what is open at the review; any where nothing of the kind is. */
    long openMatter(String consequence) {
        List<Object> numbers = json().getList("openMatters.findAll { it.consequence == '" + consequence + "' }.number");
        return numbers.isEmpty() ? 1 : ((Number) numbers.get(0)).longValue();
    }

    static Map<String, Object> examination(boolean pass) {
        return Map.of(
                "proposesPass",
                pass,
                "summary",
                "示例审查意见",
                "grounds",
                pass ? List.of() : List.of(Map.of("clause", "A13-1", "reason", "漏项")),
                "wideEffect",
                false,
                "majorPublicInterest",
                false,
                "majorRightsOfOthers",
                false,
                "complex",
                false);
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

    Response acting(String token, String act, Object body) {
        RequestSpecification request = request(token).header("If-Match", tag());
        request.contentType("application/json");
        if (body != null) {
            request.body(body);
        }
        return request.post("/v1/cases/" + number + "/" + act);
    }

    Story acts(String token, String act, Object body) {
        acting(token, act, body).then().statusCode(201);
        return this;
    }

    String tag() {
        return request(applicant()).get("/v1/cases/" + number).header("ETag");
    }

    JsonPath json() {
        return read(applicant());
    }

    JsonPath read(String token) {
        return request(token)
                .get("/v1/cases/" + number)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** The office that acts. */
    String office() {
        return json().getString("authority.office");
    }

    String applicant() {
        return Tokens.applicant("owner-" + uscc, uscc);
    }

    private String officer(String role) {
        String office = office();
        return Tokens.officer("o" + office + "-" + role, office, role);
    }

    String intake() {
        return officer("intake-officer");
    }

    String examiner() {
        return officer("examiner");
    }

    String decider() {
        return officer("decision-maker");
    }

    String lawyer() {
        return officer("legal-reviewer");
    }

    /** Somebody who has not signed in; what he is answered is held against the contract like everything else. */
    static RequestSpecification anybody() {
        return Asking.of("safety-review");
    }

    static RequestSpecification request(String token) {
        return anybody()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .auth()
                .oauth2(token);
    }

    List<String> events() {
        return new ArrayList<>(
                Database.asOwner()
                        .column("SELECT type FROM case_event WHERE subject = ? ORDER BY sequence", number)
                        .stream()
                        .map(type -> type.replace("safetyreview.", "").replace(".v1", ""))
                        .toList());
    }
}
