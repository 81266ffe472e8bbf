package onenet.hazchem;

import onenet.hazchem.proof.PlayedPlatform;
import onenet.testkit.Asking;
import onenet.testkit.Tokens;
import onenet.testkit.Uploads;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Somebody at a desk, with a token of his own; acts through HTTP as the portal would. */
final class Desk {

    static final String HAIFENG_TRADER = "91441521MA4XAB1211";
    static final String HAIFENG = "441521";

    /** Acts that look at how the proofs stand; the platform has asked by then. */
    private static final Set<String> ASKS_FOR_PROOFS = Set.of("decision", "correction-notices", "supply-commitment");

    private final String token;

    /** Headers every request of this desk carries beside its token. */
    private final Map<String, String> headers;

    private Desk(String token) {
        this(token, Map.of());
    }

    private Desk(String token, Map<String, String> headers) {
        this.token = token;
        this.headers = headers;
    }

    /** The same officer, speaking for whoever stands at his window. */
    Desk receiving(String visit) {
        return new Desk(token, Map.of("Counter-Visit", visit));
    }

    /** The same person, acting for an enterprise as its agent. */
    Desk actingFor(String uscc) {
        return new Desk(token, Map.of("Acting-For", uscc));
    }

    static Desk with(String token) {
        return new Desk(token);
    }

    static Desk trader() {
        return new Desk(Tokens.applicant("trader-haifeng", HAIFENG_TRADER));
    }

    static Desk intake() {
        return officer("haifeng-intake", "intake-officer");
    }

    static Desk examiner() {
        return officer("haifeng-examiner", "examiner");
    }

    static Desk secondExaminer() {
        return officer("haifeng-examiner2", "examiner");
    }

    static Desk decider() {
        return officer("haifeng-decider", "decision-maker");
    }

    static Desk legalReviewer() {
        return officer("haifeng-legal", "legal-reviewer");
    }

    static Desk officer(String user, String... roles) {
        return new Desk(Tokens.officer(user, HAIFENG, roles));
    }

    /** A plain application of the Haifeng trader: paper trade in general chemicals, no storage. */
    static Map<String, Object> newLicence() {
        return submission("NEW", null, application(List.of(product("67-56-1", "甲醇"), product("67-64-1", "丙酮"))));
    }

    static Map<String, Object> submission(String matter, String licenceId, Map<String, Object> application) {
        return licenceId == null
                ? Map.of("matter", matter, "application", application)
                : Map.of("matter", matter, "licenceId", licenceId, "application", application);
    }

    static Map<String, Object> product(String cas, String name) {
        return Map.of("cas", cas, "name", name, "storedTonnes", 0);
    }

    static Map<String, Object> application(List<Map<String, Object>> products) {
        return Map.of(
                "enterprise",
                Map.of(
                        "uscc", HAIFENG_TRADER,
                        "name", "海丰县示例化工贸易有限公司",
                        "legalRepresentative", "示例甲",
                        "principalPerson", "示例甲",
                        "contact", "示例乙",
                        "phone", "0660-0000000"),
                "place",
                Map.of("registeredAddress", "海丰县示例路1号", "premises", "海丰县示例路1号", "site", HAIFENG),
                "trade",
                Map.of("mode", "WHOLESALE", "products", products, "paperTrade", true));
    }

    /** Stories apply again and again for one enterprise; they say why, where the law of the matter does not speak against it. */
    Filed submits(Map<String, Object> submission) {
        Map<String, Object> reasoned = new HashMap<>(submission);
        reasoned.putIfAbsent("whyAgain", "同一场所另一门面");
        reasoned.put("application", complete(submission));
        return Filed.of(
                post("/v1/cases", reasoned).then().statusCode(201).extract().response());
    }

    /** With the papers only the applicant has; a story that says it hands in nothing hands in nothing. */
    @SuppressWarnings("unchecked") // forms are maps of maps
    private Map<String, Object> complete(Map<String, Object> submission) {
        Map<String, Object> application = new HashMap<>((Map<String, Object>) submission.get("application"));
        List<Map<String, String>> given = (List<Map<String, String>>) application.get("materials");
        List<String> papers = Forms.papers(String.valueOf(submission.get("matter")), application).stream()
                .filter(paper -> given == null || given.stream().noneMatch(each -> paper.equals(each.get("material"))))
                .toList();
        if (!papers.isEmpty() && (given == null || !given.isEmpty())) {
            List<Map<String, String>> all = new ArrayList<>(given == null ? List.of() : given);
            String file = uploads("all in one");
            papers.forEach(paper -> all.add(Map.of("material", paper, "file", file)));
            application.put("materials", all);
        }
        return application;
    }

    Filed requestsCorrection(Filed filed, String material, String clause, LocalDate respondBy) {
        return act(
                filed,
                "correction-notices",
                Map.of(
                        "defects",
                        List.of(Map.of("material", material, "clause", clause, "reason", "缺少该材料")),
                        "respondBy",
                        respondBy.toString()));
    }

    Filed supplements(Filed filed, String... materials) {
        List<Map<String, String>> given = List.of(materials).stream()
                .map(material -> Map.of("material", material, "file", uploads(material)))
                .toList();
        return act(filed, "corrections", Map.of("materials", given));
    }

    String uploads(String content) {
        return uploads(content + ".pdf", Uploads.paper(content));
    }

    String uploads(String name, byte[] pdf) {
        return anybody()
                .auth()
                .oauth2(token)
                .headers(headers)
                .contentType("application/octet-stream")
                .queryParam("name", name)
                .body(pdf)
                .post("/v1/files")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    Response photographs(byte[] content) {
        return anybody()
                .header("Authorization", authorization())
                .headers(headers)
                .contentType("application/octet-stream")
                .queryParam("name", "现场.jpg")
                .body(content)
                .post("/v1/site-photographs");
    }

    Filed accepts(Filed filed) {
        return act(filed, "acceptance", Map.of());
    }

    Filed opensInspection(Filed filed) {
        return act(filed, "site-inspections", Map.of());
    }

    Filed reportsInspection(Filed filed, LocalDate lastDay) {
        return act(
                filed,
                "site-inspections/1/report",
                Map.of(
                        "conclusion",
                        "CONDITIONS_MET",
                        "lastDay",
                        lastDay.toString(),
                        "findings",
                        List.of(Map.of("clause", "A6-1", "met", true, "note", "符合"))));
    }

    Filed signsInspection(Filed filed) {
        return act(filed, "site-inspections/1/signatures", Map.of());
    }

    Filed examines(Filed filed, boolean proposesGrant) {
        return act(filed, "examination", Map.of("proposesGrant", proposesGrant, "summary", "审查意见"));
    }

    Filed grants(Filed filed) {
        return act(filed, "decision", Map.of("outcome", "GRANTED"));
    }

    /** Does one act and expects success. */
    Filed act(Filed filed, String path, Map<String, ?> body) {
        return Filed.of(
                tries(filed, path, body).then().statusCode(201).extract().response());
    }

    /** Does one act, whatever comes of it. */
    Response tries(Filed filed, String path, Map<String, ?> body) {
        if (ASKS_FOR_PROOFS.contains(path)) {
            PlayedPlatform.asksNow();
        }
        return request()
                .header("If-Match", filed.tag())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(path.endsWith("/report") ? reported(filed, body) : body)
                .post("/v1/cases/" + filed.number() + "/" + path);
    }

    /** A story that names one finding means the others were met; one that names several, or none, says what it says. */
    private Map<String, ?> reported(Filed filed, Map<String, ?> body) {
        if (!(body.get("findings") instanceof List<?> findings) || findings.size() != 1) {
            return body;
        }
        Map<?, ?> seen = (Map<?, ?>) findings.get(0);
        List<Object> all = new ArrayList<>(findings);
        List<String> apply = reads(filed).json().getList("applicableConditions");
        apply.stream()
                .filter(clause -> !clause.equals(seen.get("clause")))
                .forEach(clause -> all.add(Map.of("clause", clause, "result", "MET")));
        Map<String, Object> whole = new HashMap<>(body);
        whole.put("findings", all);
        return whole;
    }

    Filed reads(Filed filed) {
        return Filed.of(request()
                .get("/v1/cases/" + filed.number())
                .then()
                .statusCode(200)
                .extract()
                .response());
    }

    Response post(String path, Object body) {
        return request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(path);
    }

    String authorization() {
        return "Bearer " + token;
    }

    RequestSpecification request() {
        return anybody()
                .header("Authorization", authorization())
                .headers(headers)
                .contentType(ContentType.JSON);
    }

    /** Somebody who has not signed in; what he is answered is held against the contract like everything else. */
    static RequestSpecification anybody() {
        return Asking.of("hazchem-licence");
    }
}
