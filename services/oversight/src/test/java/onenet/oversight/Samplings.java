package onenet.oversight;

import onenet.testkit.Database;
import onenet.testkit.Tokens;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Spot checks as the city and its inspectors make them, step by step through the interface. All names are fictional. */
final class Samplings {

    private static final List<String> QUESTIONS = List.of(
            "ACCEPTANCE",
            "CORRECTION",
            "MATERIALS",
            "SITE",
            "SEPARATION",
            "LEGAL_REVIEW",
            "IN_TIME",
            "REASONS",
            "FILE_WHOLE");

    private final OversightScenario world;

    Samplings(OversightScenario world) {
        this.world = world;
    }

    /**
     * A plan whose cases and inspectors are drawn.
     *
     * @param inspector code of one of the inspectors
     * @param review id of one of the checks
     */
    record Drawn(String plan, String inspector, String review) {}

    /** Somebody of the city who plans; the supervisor of the other tests tells the seeds. */
    static String planner() {
        return Tokens.officer("planner", "441500", "city-supervisor");
    }

    /** An inspector, of an office that decided none of the cases. */
    static String checker(String person) {
        return Tokens.officer(person, "441521", "examiner");
    }

    /** Tokens of the inspectors who were drawn for a check, whoever they are. */
    static List<String> inspectorsOf(String review) {
        return Database.asOwner()
                .column(
                        "SELECT person_id FROM case_review_inspector WHERE review_id = CAST(? AS uuid) ORDER BY inspector_code",
                        review)
                .stream()
                .map(person -> Tokens.officerAs(person, person, "441521", "examiner"))
                .toList();
    }

    static Map<String, Object> inspector(String person, String office) {
        return new HashMap<>(Map.of(
                "personId",
                "id-of-" + person,
                "name",
                "示例检查员",
                "office",
                office,
                "kinds",
                List.of("CASE_FILES"),
                "from",
                "2026-11-16"));
    }

    static Map<String, Object> plan() {
        return Map.of(
                "title",
                "2026年第一批案卷评查",
                "kind",
                "CASE_FILES",
                "from",
                "2026-11-08",
                "until",
                "2026-11-15",
                "checkBy",
                "2026-11-20");
    }

    static Map<String, Object> answers(Map<String, Map<String, String>> otherwise) {
        List<Map<String, String>> answers = new ArrayList<>();
        QUESTIONS.forEach(question -> {
            Map<String, String> answer = new HashMap<>(Map.of("question", question, "verdict", "MET"));
            answer.putAll(otherwise.getOrDefault(question, Map.of()));
            answers.add(answer);
        });
        return Map.of("answers", answers);
    }

    static String tag(String path) {
        return OversightScenario.as(OversightScenario.supervisor()).get(path).header("ETag");
    }

    static Response post(String token, String path, Object body) {
        var request = OversightScenario.as(token).contentType("application/json");
        return (body == null ? request : request.body(body)).post(path);
    }

    static Response acting(String token, String thing, String act, Object body) {
        var request = OversightScenario.as(token).header("If-Match", tag(thing));
        return (body == null ? request : request.contentType("application/json").body(body)).post(thing + "/" + act);
    }

    /** Code of somebody entered into the register. */
    String entered(String person, String office) {
        return post(OversightScenario.supervisor(), "/v1/inspectors", inspector(person, office))
                .then()
                .statusCode(201)
                .extract()
                .path("code");
    }

    /** Cases an office ended in the time that is drawn from. */
    void ended(int cases, String office) {
        IntStream.range(0, cases)
                .forEach(each -> world.hear(
                        OversightScenario.number(office),
                        1,
                        "2026-11-09T02:00:00Z",
                        OversightScenario.Told.ended().at(office)));
    }

    String planned() {
        return post(planner(), "/v1/sampling-plans", plan())
                .then()
                .statusCode(201)
                .extract()
                .path("plan.planNumber");
    }

    /** A plan of three cases of Haifeng's neighbour, which two inspectors may check. */
    String listed(String... persons) {
        for (String person : persons.length == 0 ? new String[] {"checker-1", "checker-2"} : persons) {
            if (OversightScenario.notEntered("id-of-" + person)) {
                entered(person, "441521");
            }
        }
        ended(3, "441581");
        String plan = planned();
        acting(planner(), "/v1/sampling-plans/" + plan, "list", null).then().statusCode(201);
        return plan;
    }

    String casesDrawn(String... persons) {
        String plan = listed(persons);
        acting(OversightScenario.supervisor(), "/v1/sampling-plans/" + plan, "cases-seed", null)
                .then()
                .statusCode(201);
        return plan;
    }

    Drawn drawn(String... persons) {
        String plan = casesDrawn(persons);
        Response drawn = acting(OversightScenario.supervisor(), "/v1/sampling-plans/" + plan, "inspectors-seed", null);
        drawn.then().statusCode(201);
        return new Drawn(plan, drawn.path("reviews[0].inspectors[0].code"), drawn.path("reviews[0].id"));
    }

    static void written(String review, String token, Map<String, Map<String, String>> otherwise) {
        acting(token, "/v1/case-reviews/" + review, "answers", answers(otherwise))
                .then()
                .statusCode(201);
    }

    static void confirmed(String review, String token) {
        acting(token, "/v1/case-reviews/" + review, "confirmation", null).then().statusCode(201);
    }

    /** A plan whose checks are all confirmed: in the first the questions named were answered otherwise. */
    Drawn checked(Map<String, Map<String, String>> otherwise) {
        Drawn drawn = drawn();
        List<String> reviews = OversightScenario.as(OversightScenario.supervisor())
                .get("/v1/sampling-plans/" + drawn.plan())
                .path("reviews.id");
        for (String review : reviews) {
            List<String> tokens = inspectorsOf(review);
            written(review, tokens.get(0), review.equals(drawn.review()) ? otherwise : Map.of());
            confirmed(review, tokens.get(1));
        }
        return drawn;
    }
}
