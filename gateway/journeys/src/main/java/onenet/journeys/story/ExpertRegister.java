package onenet.journeys.story;

import onenet.journeys.caller.Answer;
import onenet.journeys.caller.Gateway;
import onenet.journeys.caller.StoryBroken;

import java.util.List;
import java.util.Map;

/** The registers of the demonstration city: nine experts and three bodies, entered by one officer, approved by another. What stands there already stays. */
public final class ExpertRegister {

    private static final String SERVICE = "/api/safety-review/v1";
    private static final String WRITER = "city-intake";
    private static final String APPROVER = "city-decider";
    private static final String UNTIL = "2035-12-31";

    /**
     * A fictional expert.
     *
     * @param account his account
     * @param code of the person it is tied to
     * @param employer credit code; no two have the same employer, for of one household only one sits in a panel
     */
    private record Listed(String account, String code, String name, String employer, String field) {}

    private static final List<Listed> EXPERTS = List.of(
            new Listed("expert-process", "DEMO-0026", "示例专家甲", "91440101MA4XYJ01XE", "PROCESS"),
            new Listed("expert-process2", "DEMO-0028", "示例专家乙", "91440101MA4XYJ028E", "PROCESS"),
            new Listed("expert-process3", "DEMO-0029", "示例专家丙", "91440101MA4XYJ0369", "PROCESS"),
            new Listed("expert-equipment", "DEMO-0030", "示例专家丁", "91440101MA4XYJ0444", "EQUIPMENT"),
            new Listed("expert-equipment2", "DEMO-0031", "示例专家戊", "91440101MA4XYJ052Y", "EQUIPMENT"),
            new Listed("expert-electrical", "DEMO-0032", "示例专家己", "91440101MA4XYJ060R", "ELECTRICAL"),
            new Listed("expert-electrical2", "DEMO-0033", "示例专家庚", "91440101MA4XYJ079N", "ELECTRICAL"),
            new Listed("expert-safety", "DEMO-0027", "示例专家辛", "91440101MA4XYJ087H", "SAFETY"),
            new Listed("expert-safety2", "DEMO-0034", "示例专家壬", "91440101MA4XYJ095C", "SAFETY"));

    /** Who assesses and designs the project of the demonstration, and who assesses it for acceptance. */
    public static final Map<String, String> ASSESSOR =
            Map.of("name", "示例安全评价有限公司", "uscc", "91440101MA4XYJ1082", "number", "APJ-示例-1");

    public static final Map<String, String> ACCEPTANCE_ASSESSOR =
            Map.of("name", "示例安全技术服务有限公司", "uscc", "91440101MA4XYJ116W", "number", "APJ-示例-2");
    public static final Map<String, String> DESIGNER =
            Map.of("name", "示例化工设计院有限公司", "uscc", "91440101MA4XYJ124P", "grade", "石化医药行业甲级", "number", "A-示例-1");

    private final Gateway gateway;

    public ExpertRegister(Gateway gateway) {
        this.gateway = gateway;
    }

    /** Afterwards every expert has confirmed his entry and may be drawn. */
    public int fill() {
        EXPERTS.forEach(this::enter);
        enter(ASSESSOR, "ASSESSOR", "陆上危险化学品的生产、储存");
        enter(ACCEPTANCE_ASSESSOR, "ASSESSOR", "陆上危险化学品的生产、储存");
        enter(DESIGNER, "DESIGNER", "化工工程");
        return EXPERTS.size();
    }

    /** The account of somebody who was drawn. */
    public static String accountOf(String code) {
        return EXPERTS.stream()
                .filter(expert -> expert.code().equals(code))
                .map(Listed::account)
                .findFirst()
                .orElseThrow(() -> new StoryBroken(code + " is nobody of the demonstration"));
    }

    private void enter(Listed expert) {
        String entry = SERVICE + "/experts/" + expert.code();
        standing(
                entry,
                SERVICE + "/experts",
                Map.of(
                        "code",
                        expert.code(),
                        "entry",
                        Map.of(
                                "name", expert.name(),
                                "employer", Map.of("uscc", expert.employer(), "name", expert.name() + "所在单位（示例）"),
                                "fields", List.of(expert.field()),
                                "qualification",
                                        Map.of("title", "高级工程师", "number", "示例-" + expert.code(), "until", UNTIL),
                                "appointedUntil", UNTIL)));
        Answer own =
                gateway.as(expert.account()).get(SERVICE + "/own-expert-entry").must(200);
        if (own.json().path("status").asText().equals("APPROVED")) {
            gateway.as(expert.account())
                    .act(SERVICE + "/own-expert-entry/confirmation", null, own.etag())
                    .must(201);
        }
    }

    private void enter(Map<String, String> body, String kind, String scope) {
        standing(
                SERVICE + "/intermediary-bodies/" + body.get("uscc"),
                SERVICE + "/intermediary-bodies",
                Map.of(
                        "uscc",
                        body.get("uscc"),
                        "entry",
                        Map.of(
                                "name", body.get("name"),
                                "kind", kind,
                                "scope", List.of(scope),
                                "qualification", body.getOrDefault("grade", "甲级"),
                                "number", body.get("number"),
                                "until", UNTIL)));
    }

    /** Entered where it is not there, approved where nobody has. */
    private void standing(String entry, String register, Map<String, Object> written) {
        Answer found = gateway.as(WRITER).get(entry);
        found = found.status() == 404
                ? gateway.as(WRITER).post(register, written).must(201)
                : found.must(200);
        if (found.json().path("status").asText().equals("ENTERED")) {
            gateway.as(APPROVER).act(entry + "/approval", null, found.etag()).must(201);
        }
    }
}
