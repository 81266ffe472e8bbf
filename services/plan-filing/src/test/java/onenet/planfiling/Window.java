package onenet.planfiling;

import onenet.testkit.Tokens;
import onenet.testkit.Uploads;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An officer's window; while a visitor stands there, what is asked through it is asked for the visitor's unit. */
final class Window {

    private final String token;
    private final String visit;

    private Window(String token, String visit) {
        this.token = token;
        this.visit = visit;
    }

    static Window inHaifeng(String officer) {
        return of(officer, "441521");
    }

    static Window of(String officer, String office) {
        return new Window(Tokens.officer(officer, office, "intake-officer"), null);
    }

    static Map<String, Object> visitor(String uscc, String capacity) {
        return new HashMap<>(Map.of(
                "uscc",
                uscc,
                "enterpriseName",
                "海丰县示例化工贸易有限公司",
                "visitor",
                "示例丙",
                "capacity",
                capacity,
                "identitySeen",
                true));
    }

    /** The visit's id. */
    String opens(String uscc, String capacity) {
        return post("/v1/counter-visits", visitor(uscc, capacity))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    Window receiving(String id) {
        return new Window(token, id);
    }

    Window receives(String uscc, String capacity) {
        return receiving(opens(uscc, capacity));
    }

    RequestSpecification request() {
        RequestSpecification request = Story.request(token);
        return visit == null ? request : request.header("Counter-Visit", visit);
    }

    Response get(String path) {
        return request().get(path);
    }

    Response post(String path, Object body) {
        return request().contentType("application/json").body(body).post(path);
    }

    /** An act on a filing as it stands now. */
    Response acts(Story story, String act, Object body) {
        RequestSpecification request = request().header("If-Match", story.current());
        return (body == null ? request : request.contentType("application/json").body(body))
                .post("/v1/cases/" + story.number + "/" + act);
    }

    Response supplies(Story story, String material) {
        return acts(
                story,
                "supplements",
                Map.of("materials", List.of(Map.of("material", material, "file", uploads(material)))));
    }

    String uploads(String content) {
        return request()
                .contentType("application/octet-stream")
                .queryParam("name", content + ".pdf")
                .body(Uploads.paper(content))
                .post("/v1/files")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Hands in the unit's filing with what was signed here. */
    Response submits(Story story, String... papers) {
        Map<String, Object> form = story.form();
        form.putIfAbsent("whyAgain", "另一厂区备案");
        List.of(papers).forEach(paper -> form.put(paper, uploads(paper)));
        return post("/v1/cases", form);
    }
}
