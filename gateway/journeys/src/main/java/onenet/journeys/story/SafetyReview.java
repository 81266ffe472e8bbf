package onenet.journeys.story;

import onenet.journeys.caller.Answer;
import onenet.journeys.caller.Gateway;
import onenet.journeys.caller.Person;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One review of a project as its people drive it through the gateway. */
public final class SafetyReview {

    static final String SERVICE = "/api/safety-review/v1";

    private static final Map<String, List<String>> MATERIALS = Map.of(
            "CONDITION", List.of("safety-assessment", "project-approval", "business-licence"),
            "DESIGN", List.of("designer-qualification", "design-chapter"));

    private final Gateway gateway;
    private final Enterprise owner;
    private final String number;
    private final String office;

    private SafetyReview(Gateway gateway, Enterprise owner, Answer received) {
        this.gateway = gateway;
        this.owner = owner;
        this.number = received.json().path("caseNumber").asText();
        this.office = received.json().at("/authority/office").asText();
    }

    /** @param kind {@code CONDITION} or {@code DESIGN} */
    public static SafetyReview submit(Gateway gateway, Enterprise owner, Project project, String kind) {
        Person applicant = gateway.as(owner.account());
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("projectNumber", project.number());
        form.put("kind", kind);
        form.put(
                "applicant",
                Map.of(
                        "address", owner.town(),
                        "postcode", "516400",
                        "unitKind", "有限责任公司",
                        "head", "示例甲",
                        "headPhone", "0660-0000000",
                        "contact", "示例丙",
                        "contactPhone", "0660-0000000"));
        if (kind.equals("DESIGN")) {
            form.put("designManagement", Map.of("divisionOfWork", "由示例设计院总体负责（演示）", "hazop", "已完成（演示）"));
        }
        form.put("materials", materials(applicant, kind));
        return new SafetyReview(
                gateway, owner, applicant.post(SERVICE + "/cases", form).must(201));
    }

    private static List<Map<String, String>> materials(Person applicant, String kind) {
        List<Map<String, String>> materials = new ArrayList<>();
        for (String material : MATERIALS.get(kind)) {
            String file = applicant
                    .post(SERVICE + "/files?name=" + material + ".pdf", Papers.pdf(material))
                    .must(201)
                    .json()
                    .path("id")
                    .asText();
            materials.add(Map.of("material", material, "file", file));
        }
        return materials;
    }

    public String number() {
        return number;
    }

    public Enterprise owner() {
        return owner;
    }

    /** The account of somebody at the office that reviews it. */
    public String officer(String part) {
        return (office.equals("441500") ? "city-" : "haifeng-") + part;
    }

    public JsonNode view() {
        return gateway.as(owner.account()).get(path()).must(200).json();
    }

    public JsonNode clocks() {
        return gateway.as(owner.account()).get(path() + "/clocks").must(200).json();
    }

    public String path() {
        return SERVICE + "/cases/" + number;
    }

    /** Something of the case as one of its people sees it: its panel, its joint review. */
    public JsonNode read(String user, String part) {
        return gateway.as(user).get(path() + part).must(200).json();
    }

    public JsonNode act(String user, String act, Object body) {
        return actOn(user, "", act, body);
    }

    public JsonNode actOn(String user, String part, String act, Object body) {
        return attempt(user, part, act, body).must(201).json();
    }

    /** Acts on a part of the case as it is now. */
    public Answer attempt(String user, String part, String act, Object body) {
        String tag = gateway.as(user).get(path() + part).must(200).etag();
        return gateway.as(user).act(path() + part + "/" + act, body, tag);
    }

    /** Begins a part of it. */
    public JsonNode begin(String user, String part, Object body) {
        return gateway.as(user).post(path() + part, body).must(201).json();
    }

    public void examined() {
        Map<String, Object> found = new LinkedHashMap<>();
        found.put("proposesPass", true);
        found.put("summary", "评价报告完整，周边距离符合要求（演示）");
        found.put("grounds", List.of());
        found.put("wideEffect", false);
        found.put("majorPublicInterest", false);
        found.put("majorRightsOfOthers", false);
        found.put("complex", false);
        act(officer("examiner"), "examination", found);
    }

    /** Passed by another; then the letter is made, sealed and registered in the background. */
    public JsonNode passed(Duration patience) {
        act(officer("decider"), "decision", Map.of("outcome", "PASSED", "grounds", List.of()));
        return Awaited.within(
                patience,
                () -> Optional.of(view().path("letter")).filter(letter -> letter.hasNonNull("certificateIdentifier")),
                "the letter of " + number + " was to be made");
    }
}
