package onenet.safetyreview;

import onenet.testkit.Enterprises;
import onenet.testkit.Tokens;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A request about a panel that stands where it may be made. */
record PanelAsked(String token, String stranger, Map<String, String> path, String tag, Object body) {

    private static final Object NOTICE = Map.of("reference", "示例告1号", "days", 20, "asked", "请提出意见");

    static PanelAsked of(String id, Scene scene) {
        String elsewhere = Tokens.officer("lufeng-examiner", "441581", "examiner");
        Map<String, String> path = new HashMap<>(Map.of("caseNumber", scene.number));
        if (id.equals("promisePanel")) {
            return new PanelAsked(scene.examiner(), elsewhere, path, "", null);
        }
        scene.promise().then().statusCode(201);
        List<String> members = List.of();
        boolean undrawn = id.equals("closePanelList") || id.equals("endPanelHearing");
        if (!undrawn) {
            scene.panel("list", Map.of()).then().statusCode(201);
        }
        if (!undrawn && !id.equals("tellPanelSeed")) {
            scene.panel("seed", null).then().statusCode(201);
            members = scene.panel().getList("members.code");
        }
        if (List.of(
                        "remindPanel",
                        "concludePanel",
                        "statePanelRevisions",
                        "endPanelRevisions",
                        "objectToPanelMember",
                        "decidePanelObjection",
                        "readPanelTask",
                        "signInToPanel",
                        "givePanelOpinion",
                        "countTaskPages",
                        "showTaskPage")
                .contains(id)) {
            scene.panel("notice", NOTICE).then().statusCode(201);
        }
        String name = scene.panel().getString("name");
        path.putAll(Map.of("panel", name, "draw", name, "material", "safety-assessment", "page", "1"));
        if (List.of("readPanelTask", "signInToPanel", "givePanelOpinion", "countTaskPages", "showTaskPage")
                .contains(id)) {
            return task(id, scene, members.get(0), path);
        }
        if (id.equals("readDraw")) {
            return new PanelAsked(null, null, path, "", null);
        }
        boolean contested = id.equals("objectToPanelMember") || id.equals("decidePanelObjection");
        if (contested
                || List.of("concludePanel", "statePanelRevisions", "endPanelRevisions")
                        .contains(id)) {
            members.forEach(member -> heard(scene, name, member));
        }
        if (contested || id.equals("statePanelRevisions") || id.equals("endPanelRevisions")) {
            scene.panel("opinion", Map.of("text", "示例意见", "revisions", List.of(Map.of("text", "补充示例间距"))))
                    .then()
                    .statusCode(201);
        }
        if (id.equals("endPanelRevisions")) {
            Overdue.revisions(name);
        }
        if (id.equals("decidePanelObjection")) {
            scene.act(scene.applicant(), scene.panelAddress(), "objections", body("objectToPanelMember", members))
                    .then()
                    .statusCode(201);
        }
        boolean head = id.equals("decidePanelGivingUp") || id.equals("decidePanelObjection");
        if (id.equals("decidePanelGivingUp")) {
            scene.panel("giving-up", body("proposePanelGivingUp", members))
                    .then()
                    .statusCode(201);
        }
        boolean owner = id.equals("statePanelRevisions") || id.equals("objectToPanelMember");
        String officer = head ? scene.officer("head", "decision-maker") : scene.examiner();
        String token = owner ? scene.applicant() : officer;
        String other = head ? Tokens.officer("lufeng-head", "441581", "decision-maker") : elsewhere;
        String stranger = owner ? Tokens.applicant("stranger", Enterprises.next()) : other;
        return new PanelAsked(token, stranger, path, tag(scene), body(id, members));
    }

    private static String tag(Scene scene) {
        return scene.as(scene.examiner()).get(scene.panelAddress()).header("ETag");
    }

    private static PanelAsked task(String id, Scene scene, String member, Map<String, String> path) {
        String task = "/v1/panel-tasks/" + path.get("panel");
        if (id.equals("givePanelOpinion")) {
            scene.act(Tokens.expert(member), task, "sign-in", null).then().statusCode(201);
        }
        String tag = scene.as(Tokens.expert(member)).get(task).header("ETag");
        Object body = id.equals("givePanelOpinion") ? Map.of("judgement", "PASS", "reasons", "示例理由") : null;
        return new PanelAsked(Tokens.expert(member), Tokens.expert("H-stranger"), path, tag, body);
    }

    private static void heard(Scene scene, String panel, String member) {
        String task = "/v1/panel-tasks/" + panel;
        scene.act(Tokens.expert(member), task, "sign-in", null).then().statusCode(201);
        scene.act(Tokens.expert(member), task, "opinion", Map.of("judgement", "REVISE", "reasons", "示例理由"))
                .then()
                .statusCode(201);
    }

    private static Object seats(String field, int number) {
        return Map.of("field", field, "number", number);
    }

    private static Object body(String id, List<String> members) {
        return switch (id) {
            case "closePanelList" ->
                Map.of(
                        "seats",
                        List.of(
                                seats("PROCESS", 2),
                                seats("EQUIPMENT", 1),
                                seats("ELECTRICAL", 1),
                                seats("SAFETY", 1)));
            case "replacePanelMember" -> Map.of("code", members.get(0), "reason", "示例：因病");
            case "convenePanel" -> NOTICE;
            case "endPanelHearing" -> Map.of("givenUp", "示例：项目撤回");
            case "concludePanel" -> Map.of("text", "示例意见");
            case "proposePanelGivingUp" -> Map.of("reason", "NOBODY_LEFT", "words", "示例：无人可以补抽");
            case "decidePanelGivingUp" -> Map.of("approves", true, "words", "同意");
            case "objectToPanelMember" -> Map.of("code", members.get(0), "ground", "PAST_WORK", "words", "示例：曾为评价机构工作");
            case "decidePanelObjection" -> Map.of("code", members.get(0), "holds", false, "words", "示例：不属实");
            case "endPanelRevisions" -> Map.of("reason", "逾期未答复");
            case "statePanelRevisions" -> Map.of("answers", List.of(Map.of("text", "已补充")));
            default -> null;
        };
    }
}
