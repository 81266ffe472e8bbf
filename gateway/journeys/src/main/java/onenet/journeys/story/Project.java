package onenet.journeys.story;

import onenet.journeys.caller.Answer;
import onenet.journeys.caller.Gateway;
import onenet.journeys.caller.Person;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One construction project as its owner registers it and goes on with it. */
public final class Project {

    private static final String PROJECTS = SafetyReview.SERVICE + "/projects";

    private final Person owner;
    private final String number;

    private Project(Person owner, String number) {
        this.owner = owner;
        this.number = number;
    }

    /** The owner says once what is built. */
    public static Project register(Gateway gateway, Enterprise enterprise) {
        Person owner = gateway.as(enterprise.account());
        Answer registered = owner.post(
                        PROJECTS,
                        Map.of(
                                "ownerUscc",
                                enterprise.uscc(),
                                "ownerName",
                                enterprise.name(),
                                "content",
                                content(enterprise)))
                .must(201);
        return new Project(owner, registered.json().path("projectNumber").asText());
    }

    private static Map<String, Object> content(Enterprise enterprise) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("name", "示例甲醇储存扩建项目（演示）");
        content.put("kind", "EXTENDED");
        content.put("production", false);
        content.put("site", enterprise.site());
        content.put("address", enterprise.town());
        content.put("park", "示例化工园区");
        content.put("boundary", boundary());
        content.put(
                "surroundings", List.of(place("RESIDENTIAL", "示例村", 420, 150), place("OTHER_PLANT", "示例厂", 80, 40)));
        content.put("processes", List.of(Map.of("name", "常温储存", "firstInCountry", false)));
        content.put("chemicals", List.of(Map.of("cas", "67-56-1", "name", "甲醇", "tonnes", 20, "produced", false)));
        content.put("investment", Map.of("total", 1200, "safety", 160));
        content.put(
                "approval", Map.of("approver", "COUNTY", "number", "示例备案1号", "crossesProvince", false, "port", false));
        content.put(
                "feasibility",
                Map.of(
                        "name", "示例咨询有限公司",
                        "phone", "0660-0000001",
                        "address", "示例路2号",
                        "legalRepresentative", "示例甲",
                        "head", "示例乙"));
        content.put("designer", ExpertRegister.DESIGNER);
        content.put("assessor", ExpertRegister.ASSESSOR);
        return content;
    }

    /** A site of about a square kilometre, closed. */
    private static Map<String, Object> boundary() {
        List<List<Double>> ring = List.of(
                List.of(115.30, 22.90),
                List.of(115.31, 22.90),
                List.of(115.31, 22.91),
                List.of(115.30, 22.91),
                List.of(115.30, 22.90));
        return Map.of("type", "Polygon", "coordinates", List.of(ring));
    }

    private static Map<String, Object> place(String object, String name, int distance, int required) {
        return Map.of(
                "object", object,
                "name", name,
                "distance", distance,
                "required", required,
                "requiredBy", "设计单位",
                "standard", "GB 50160");
    }

    public String number() {
        return number;
    }

    public JsonNode view() {
        return read().json();
    }

    private Answer read() {
        return owner.get(PROJECTS + "/" + number).must(200);
    }

    /** Works, trial production and acceptance: recorded by the owner, and allowed by nobody. */
    public JsonNode record(String step, Map<String, Object> said) {
        return owner.act(PROJECTS + "/" + number + "/" + step, said, read().etag())
                .must(201)
                .json();
    }

    public JsonNode startWorks(LocalDate on) {
        return record("works-start", Map.of("startedOn", on.toString()));
    }

    /** Ninety days of trial production. */
    public JsonNode tryProduction(LocalDate from) {
        return record(
                "trial-production",
                Map.of("from", from.toString(), "until", from.plusDays(89).toString()));
    }

    public JsonNode acceptCompletion(LocalDate on) {
        return record(
                "completion-acceptance",
                Map.of(
                        "on", on.toString(),
                        "assessorName", ExpertRegister.ACCEPTANCE_ASSESSOR.get("name"),
                        "assessorUscc", ExpertRegister.ACCEPTANCE_ASSESSOR.get("uscc")));
    }
}
