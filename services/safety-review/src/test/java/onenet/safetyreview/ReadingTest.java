package onenet.safetyreview;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import onenet.testkit.MovableClock;
import onenet.testkit.Tokens;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is read and listed, and whose a review is among the officers of its office. */
@QuarkusTest
class ReadingTest extends OnTheStack {

    @BeforeEach
    void onAMonday() {
        MovableClock.setTo(LocalDate.of(2026, 6, 1));
    }

    @Test
    @DisplayName("a review stands in the list of its office and its owner, is counted there, and explains its clocks")
    void lists() {
        Story story = Story.ofAStore().condition().accepted();
        Story.request(story.examiner())
                .queryParam("q", story.number)
                .get("/v1/cases")
                .then()
                .statusCode(200)
                .body("items.caseNumber", hasItem(story.number));
        Story.request(story.examiner())
                .queryParam("waiting", "ME")
                .queryParam("q", story.number)
                .get("/v1/cases")
                .then()
                .body("items", hasSize(1));
        Story.request(story.applicant()).get("/v1/cases").then().body("items", hasSize(1));
        Story.request(Tokens.officer("z", "441523", "examiner"))
                .queryParam("q", story.number)
                .get("/v1/cases")
                .then()
                .body("items", hasSize(0));
        Story.request(story.examiner()).get("/v1/case-counts").then().statusCode(200);
        Story.request(story.applicant())
                .get("/v1/cases/" + story.number + "/clocks")
                .then()
                .statusCode(200)
                .body("kind", equalTo(List.of("DECISION_STATUTORY", "DECISION_PROMISED")))
                .body("[0].due", equalTo("2026-06-30"))
                .body("[1].due", equalTo("2026-06-23"));
        Story.request(story.examiner())
                .queryParam("after", "0")
                .get("/v1/events")
                .then()
                .statusCode(200);
        Story.request(story.examiner())
                .get("/v1/cases/" + story.number + "/materials/safety-assessment")
                .then()
                .statusCode(200);
    }

    @Test
    @DisplayName("a term that ends in a year without a calendar is told as provisional, on the case and in the list")
    void provisional() {
        MovableClock.setTo(LocalDate.of(2026, 12, 14));
        Story story = Story.ofAStore().condition().accepted();
        Story.request(story.applicant())
                .get("/v1/cases/" + story.number)
                .then()
                .body("dueProvisional", equalTo(true))
                .body("dueOn", startsWith("2027-01"));
        Story.request(story.examiner())
                .queryParam("q", story.number)
                .get("/v1/cases")
                .then()
                .body("items.dueProvisional", equalTo(List.of(true)));
    }

    @Test
    @DisplayName(
            "an owner finds his projects the newest first, describes one anew before anything is decided, and nobody else's is among them")
    void projects() {
        Story story = Story.ofAStore().registered();
        String first = story.project;
        story.registered();
        story.content.put("name", "改名");
        story.changing(null).then().statusCode(200).body("content.name", equalTo("改名"));
        String next = Story.request(story.applicant())
                .queryParam("limit", 1)
                .get("/v1/projects")
                .then()
                .statusCode(200)
                .body("items.projectNumber", equalTo(List.of(story.project)))
                .extract()
                .path("next");
        Story.request(story.applicant())
                .queryParam("limit", 1)
                .queryParam("cursor", next)
                .get("/v1/projects")
                .then()
                .body("items.projectNumber", equalTo(List.of(first)));
        Story.request(Story.ofAStore().applicant()).get("/v1/projects").then().body("items", hasSize(0));
    }

    @Test
    @DisplayName("the guide says what is asked and what older lists ask for in vain; substances are found")
    void guide() {
        Story.anybody()
                .get("/v1/service-items")
                .then()
                .statusCode(200)
                .body("matter", equalTo(List.of("CONDITION", "CONDITION", "DESIGN", "DESIGN")))
                .body("[0].notRequired", hasSize(4));
        Story.anybody().queryParam("q", "丙酮").get("/v1/chemicals").then().statusCode(200);
    }

    @Test
    @DisplayName("whose a review is among the officers of its office, and the reasons given before")
    void hands() {
        Story story = Story.ofAStore().conditionWith("safety-assessment");
        String officer = story.intake();
        Story.request(officer).get("/v1/case-counts").then().statusCode(200);
        Story.request(officer).get("/v1/colleagues").then().statusCode(200);
        Story.request(officer)
                .contentType("application/json")
                .body(Map.of("cases", List.of(Map.of("caseNumber", story.number)), "to", "o441521-intake-officer"))
                .post("/v1/assignments")
                .then()
                .statusCode(201);
        Story.request(officer)
                .get("/v1/cases/" + story.number + "/assignments")
                .then()
                .statusCode(200)
                .body("", hasSize(1));
        for (Story told : List.of(story, Story.ofAStore().conditionWith("safety-assessment"))) {
            told.acts(officer, "correction-notices", Acts.correction("2026-06-20", "business-licence"));
        }
        Story next = Story.ofAStore().conditionWith("safety-assessment");
        Story.request(officer)
                .get("/v1/cases/" + next.number + "/offered-reasons")
                .then()
                .statusCode(200)
                .body("reason", hasItem("未提交"));
        String decider = story.decider();
        Story.request(decider).get("/v1/case-counts").then().statusCode(200);
        Story.request(decider)
                .contentType("application/json")
                .body(Map.of("from", "o441521-intake-officer", "to", "o441521-decision-maker", "reason", "轮岗"))
                .post("/v1/handovers")
                .then()
                .statusCode(201);
    }

    @Test
    @DisplayName(
            "at the window an officer writes down for who came, for his own office's cases alone, and does not decide what he wrote")
    void window() {
        Story story = Story.ofAStore().registered();
        String officer = Tokens.officer("window", Story.HAIFENG, "intake-officer", "decision-maker");
        String visit = Story.request(officer)
                .contentType("application/json")
                .body(Map.of(
                        "uscc",
                        story.uscc,
                        "enterpriseName",
                        "海丰县示例化工有限公司",
                        "visitor",
                        "示例丙",
                        "capacity",
                        "LEGAL_REPRESENTATIVE",
                        "identitySeen",
                        true))
                .post("/v1/counter-visits")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Story.request(officer).get("/v1/counter-visits").then().statusCode(200);
        String file = (String) story.material("application-form").get("file");
        Story.request(story.applicant()).get("/v1/files/" + file).then().statusCode(200);
        Map<String, Object> form =
                story.form("CONDITION", List.of("safety-assessment", "project-approval", "business-licence"));
        form.put("signedApplication", file);
        story.number = Story.request(officer)
                .header("Counter-Visit", visit)
                .contentType("application/json")
                .body(form)
                .post("/v1/cases")
                .then()
                .statusCode(201)
                .extract()
                .path("caseNumber");
        Story.request(story.intake())
                .get("/v1/cases/" + story.number + "/signed-papers/APPLICATION")
                .then()
                .statusCode(200);
        story.accepted().examined();
        story.acting(officer, "decision", Map.of("outcome", "PASSED", "grounds", List.of()))
                .then()
                .statusCode(403)
                .body("code", equalTo("FOUR_EYES"));
        Story.request(officer)
                .contentType("application/json")
                .post("/v1/counter-visits/" + visit + "/closure")
                .then()
                .statusCode(201);
    }
}
