package onenet.journeys.story;

import onenet.journeys.caller.Answer;
import onenet.journeys.caller.Gateway;
import onenet.journeys.caller.Person;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One case as its people drive it through the gateway; holds the last answer, so that each act names the version it rests on. */
public final class LicenceCase {

    public static final String SERVICE = "/api/hazchem-licence/v1";

    private final Gateway gateway;
    private final String number;
    private Answer last;

    private LicenceCase(Gateway gateway, Answer received) {
        this.gateway = gateway;
        this.last = received;
        this.number = received.json().path("caseNumber").asText();
    }

    /** The enterprise uploads a paper and hands its application in. */
    public static LicenceCase submit(Gateway gateway, Enterprise enterprise, List<String> without) {
        Person applicant = gateway.as(enterprise.account());
        String file = upload(applicant, enterprise.name());
        return submitWith(gateway, enterprise, Enterprise.materials(file, without));
    }

    /** A petrol station hands in all that everybody brings. */
    public static LicenceCase submitStation(Gateway gateway, Enterprise enterprise) {
        Person applicant = gateway.as(enterprise.account());
        String file = upload(applicant, enterprise.name());
        Answer received =
                applicant.post(SERVICE + "/cases", enterprise.newStation(Enterprise.materials(file, List.of())));
        return new LicenceCase(gateway, received.must(201));
    }

    /**
     * Where each material of an application would come from. Draft ids are the caller's choice; the draft is thrown away by being left alone.
     *
     * @param matter {@code NEW} or {@code RENEWAL}
     */
    public static JsonNode supplies(
            Gateway gateway, Enterprise enterprise, Map<String, Object> submission, String matter) {
        Person applicant = gateway.as(enterprise.account());
        String draft = SERVICE + "/drafts/" + UUID.randomUUID();
        applicant
                .put(draft, new HashMap<>(Map.of("kind", matter, "form", Map.of())))
                .must(200);
        return applicant.post(draft + "/supplies", submission).must(200).json();
    }

    /** Hands in with papers uploaded before. */
    public static LicenceCase submitWith(Gateway gateway, Enterprise enterprise, List<Map<String, String>> materials) {
        Answer received = gateway.as(enterprise.account()).post(SERVICE + "/cases", enterprise.newLicence(materials));
        return new LicenceCase(gateway, received.must(201));
    }

    public static String upload(Person applicant, String title) {
        return applicant
                .post(SERVICE + "/files?name=demo.pdf", Papers.pdf(title))
                .must(201)
                .json()
                .path("id")
                .asText();
    }

    /** A small document to hand in. */
    public static byte[] paper(String title) {
        return Papers.pdf(title);
    }

    public String number() {
        return number;
    }

    public String etag() {
        return last.etag();
    }

    public String status() {
        return last.json().path("status").asText();
    }

    public JsonNode view() {
        return last.json();
    }

    public String path() {
        return SERVICE + "/cases/" + number;
    }

    public LicenceCase read(String user) {
        last = gateway.as(user).get(path()).must(200);
        return this;
    }

    /** The actor reads the case and acts on what was read. */
    public LicenceCase act(String user, String act, Object body) {
        last = attempt(user, act, body).must(201);
        return this;
    }

    public Answer attempt(String user, String act, Object body) {
        read(user);
        return gateway.as(user).act(path() + "/" + act, body, last.etag());
    }

    public LicenceCase requestCorrection(String user, String material, String clause, LocalDate respondBy) {
        Map<String, String> defect = Map.of("material", material, "clause", clause, "reason", "缺少该材料（演示）");
        return act(user, "correction-notices", Map.of("defects", List.of(defect), "respondBy", respondBy.toString()));
    }

    public LicenceCase supplement(Enterprise enterprise, String material) {
        String file = upload(gateway.as(enterprise.account()), material);
        return act(
                enterprise.account(),
                "corrections",
                Map.of("materials", List.of(Map.of("material", material, "file", file))));
    }

    public LicenceCase inspect(String first, String second, LocalDate lastDay) {
        int inspection = view().path("inspections").size();
        act(
                first,
                "site-inspections/" + inspection + "/report",
                Map.of(
                        "conclusion", "CONDITIONS_MET",
                        "lastDay", lastDay.toString(),
                        "findings", allMet()));
        return act(second, "site-inspections/" + inspection + "/signatures", null);
    }

    private List<Map<String, Object>> allMet() {
        List<Map<String, Object>> findings = new ArrayList<>();
        view().path("applicableConditions")
                .forEach(clause -> findings.add(Map.of("clause", clause.asText(), "met", true, "note", "符合（演示）")));
        return findings;
    }

    public LicenceCase examine(String user) {
        return act(
                user,
                "examination",
                Map.of("proposesGrant", true, "major", false, "summary", "材料齐全，条件符合（演示）", "failedClauses", List.of()));
    }

    public static Map<String, Object> grant() {
        return Map.of("outcome", "GRANTED", "grounds", List.of());
    }

    /** Everything up to the day of decision: accepted, inspected by two, examined by a third. */
    public LicenceCase prepare(String office) {
        String today = read(office + "-intake").view().path("receivedOn").asText();
        act(office + "-intake", "acceptance", null);
        act(office + "-examiner", "site-inspections", Map.of("startsOn", today));
        inspect(office + "-examiner", office + "-examiner2", LocalDate.parse(today));
        return examine(office + "-examiner");
    }

    /** A whole case up to the grant. */
    public LicenceCase grantedBy(String office) {
        return prepare(office).act(office + "-decider", "decision", grant());
    }

    /** The clocks of the case as they stand now. */
    public JsonNode clocks(String user) {
        return gateway.as(user).get(path() + "/clocks").must(200).json();
    }
}
