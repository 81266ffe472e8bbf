package onenet.safetyreview;

import onenet.testkit.AccessMatrix.Operation;
import onenet.testkit.Enterprises;
import onenet.testkit.HostileRequests.Lawful;
import onenet.testkit.Tokens;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** How registers, panels and joint reviews are asked lawfully, each where it stands for it. */
final class HostilePanels {

    private static final Set<String> OWN = Set.of("readOwnExpertEntry", "confirmExpertEntry", "declareInterest");
    private static final Set<String> TASKS =
            Set.of("readPanelTask", "signInToPanel", "givePanelOpinion", "countTaskPages", "showTaskPage");
    private static final Set<String> JOINT = Set.of(
            "readJointReview",
            "askDepartments",
            "settleContradiction",
            "extendJointFrame",
            "replyTogether",
            "readJointTask",
            "countJointTaskPages",
            "showJointTaskPage",
            "answerForDepartment");
    private static final String FIRE = Tokens.officer("fire-clerk", "441500-XFJY", "department");
    private static final String PORT = Tokens.officer("port-clerk", "441500-JTYS", "department");
    private static final Map<String, Object> REVOCATION =
            Map.of("on", "2026-06-01", "paper", "示例撤决1号", "reason", "资质条件不再具备");
    private static boolean registered;

    private HostilePanels() {}

    static boolean asked(Operation operation) {
        String id = operation.id();
        return id.contains("Panel")
                || id.contains("Expert")
                || id.contains("Bod")
                || id.equals("readDraw")
                || id.equals("listJointTasks")
                || OWN.contains(id)
                || TASKS.contains(id)
                || JOINT.contains(id);
    }

    static Lawful lawful(Operation operation) {
        String id = operation.id();
        if (id.equals("listPanelTasks")) {
            return lists(Tokens.expert("nobody"));
        }
        if (id.equals("listJointTasks")) {
            return lists(FIRE);
        }
        if (OWN.contains(id)) {
            return own(id);
        }
        if (JOINT.contains(id)) {
            return joint(id);
        }
        boolean register = !TASKS.contains(id) && (id.contains("Expert") || id.contains("Bod"));
        return register ? register(id) : panel(id);
    }

    private static Lawful lists(String token) {
        return new Lawful(token, null, Map.of(), Map.of(), Map.of(), Map.of(), null);
    }

    private static Lawful own(String id) {
        Scene scene = Scene.ofRegisters();
        String code = "H-" + UUID.randomUUID();
        scene.enters(code, scene.entry(Enterprises.next(), null, "FIRE"));
        scene.act(scene.officer("approver", "decision-maker"), "/v1/experts/" + code, "approval", null);
        String tag = scene.as(Tokens.expert(code)).get("/v1/own-expert-entry").header("ETag");
        Object body = id.equals("declareInterest") ? Map.of("uscc", Enterprises.next(), "reason", "示例：亲属任职") : null;
        return new Lawful(Tokens.expert(code), null, Map.of(), Map.of(), Map.of(), head(id, tag), body);
    }

    private static Lawful register(String id) {
        Scene scene = Scene.ofRegisters();
        boolean expert = id.contains("Expert");
        String code = expert ? "H-" + UUID.randomUUID() : Enterprises.next();
        Map<String, Object> entry = expert ? scene.entry(Enterprises.next(), null, "FIRE") : body();
        String name = expert ? "code" : "uscc";
        String at = expert ? "/v1/experts" : "/v1/intermediary-bodies";
        String writer = scene.officer("writer", "intake-officer");
        if (id.startsWith("enter")) {
            return new Lawful(writer, null, Map.of(), Map.of(), Map.of(), Map.of(), Map.of(name, code, "entry", entry));
        }
        if (!id.startsWith("list")) {
            scene.as(writer)
                    .contentType("application/json")
                    .body(Map.of(name, code, "entry", entry))
                    .post(at)
                    .then()
                    .statusCode(201);
        }
        String head = scene.officer("approver", "decision-maker");
        boolean revoked = id.equals("revokeBody");
        if (revoked) {
            scene.act(head, at + "/" + code, "approval", null).then().statusCode(201);
        }
        String token = revoked || id.startsWith("approve") ? head : writer;
        String tag = scene.as(writer).get(at + "/" + code).header("ETag");
        Map<String, String> unknown = Map.of(name, expert ? "H-nobody" : Enterprises.next());
        Map<String, String> path = id.startsWith("list") ? Map.of() : Map.of(name, code);
        Object said = revoked ? REVOCATION : id.startsWith("amend") ? entry : null;
        return new Lawful(token, null, path, unknown, Map.of(), head(id, tag), said);
    }

    private static Map<String, Object> body() {
        return new HashMap<>(Map.of(
                "name",
                "示例评价",
                "kind",
                "ASSESSOR",
                "scope",
                List.of("石化"),
                "qualification",
                "甲级",
                "number",
                "PJ-1",
                "until",
                "2028-12-31"));
    }

    private static Lawful joint(String id) {
        Scene scene = Scene.accepted();
        String thing = "/v1/cases/" + scene.number + "/joint-review";
        Map<String, String> unknown = Map.of("caseNumber", "AS-441521-2026-999999-X", "department", "FIRE");
        String examiner = scene.examiner();
        String elsewhere = Tokens.officer("lufeng-examiner", "441581", "examiner");
        if (id.equals("askDepartments")) {
            Object body = Map.of("departments", List.of("FIRE"));
            return new Lawful(
                    examiner, elsewhere, Map.of("caseNumber", scene.number), unknown, Map.of(), Map.of(), body);
        }
        asks(scene, thing, id.equals("settleContradiction") ? List.of("FIRE", "HOUSING") : List.of("FIRE"));
        if (id.contains("JointTask") || id.equals("answerForDepartment")) {
            String tag = scene.as(FIRE).get("/v1/joint-tasks/" + scene.number).header("ETag");
            Object body = id.equals("answerForDepartment") ? Map.of("kind", "AGREE") : null;
            Map<String, String> path = Map.of(
                    "caseNumber", scene.number, "department", "FIRE", "material", "safety-assessment", "page", "1");
            return new Lawful(FIRE, PORT, path, unknown, Map.of(), head(id, tag), body);
        }
        if (id.equals("settleContradiction")) {
            answers(scene, FIRE, "FIRE", "OBJECT", "REFUSE");
            answers(scene, Tokens.officer("housing-clerk", "441500-ZJJ", "department"), "HOUSING", "AGREE", "ALLOW");
        } else if (id.equals("replyTogether")) {
            answers(scene, FIRE, "FIRE", "AGREE", "ALLOW");
        }
        String token = id.equals("extendJointFrame") ? scene.officer("head", "decision-maker") : examiner;
        Object body = id.equals("settleContradiction")
                ? Map.of("topic", "SITE", "stance", "ALLOW", "words", "示例", "reasons", "示例理由")
                : id.equals("extendJointFrame") ? Map.of("reason", "示例：政府负责人批准") : null;
        String stranger = id.equals("extendJointFrame")
                ? Tokens.officer("lufeng-decider", "441581", "decision-maker")
                : elsewhere;
        String tag = scene.as(examiner).get(thing).header("ETag");
        return new Lawful(token, stranger, Map.of("caseNumber", scene.number), unknown, Map.of(), head(id, tag), body);
    }

    private static void asks(Scene scene, String thing, List<String> departments) {
        scene.as(scene.examiner())
                .contentType("application/json")
                .body(Map.of("departments", departments))
                .post(thing)
                .then()
                .statusCode(201);
    }

    private static void answers(Scene scene, String token, String department, String kind, String stance) {
        Object point = Map.of("topic", "SITE", "stance", stance, "words", "示例");
        scene.act(
                        token,
                        "/v1/joint-tasks/" + scene.number,
                        "opinions/" + department,
                        Map.of("kind", kind, "points", List.of(point)))
                .then()
                .statusCode(201);
    }

    private static Lawful panel(String id) {
        Scene scene = Scene.accepted();
        if (!registered) {
            scene.withRegister("H" + UUID.randomUUID().toString().substring(0, 8) + "-");
            registered = true;
        }
        PanelAsked asked = PanelAsked.of(id, scene);
        Map<String, String> unknown = Map.of(
                "caseNumber", "AS-441521-2026-999999-X",
                "panel", "P-nobody",
                "draw", "P-nobody",
                "material", "safety-assessment",
                "page", "1");
        return new Lawful(
                asked.token(), asked.stranger(), asked.path(), unknown, Map.of(), head(id, asked.tag()), asked.body());
    }

    private static Map<String, String> head(String id, String tag) {
        boolean reads = id.startsWith("read")
                || id.startsWith("list")
                || id.startsWith("count")
                || id.startsWith("show")
                || id.equals("promisePanel");
        return reads ? Map.of() : Map.of("If-Match", tag);
    }
}
