package onenet.hazchem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import onenet.hazchem.proof.PlayedPlatform;
import onenet.testkit.MovableClock;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A licence is given up on one page, and its holder knows from when on it is renewed. */
@QuarkusTest
class GivingUpTest extends OnTheStack {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 10);

    private final Story licence = Story.inHaifeng();

    @BeforeEach
    void aLicence() {
        MovableClock.setTo(DAY);
        licence.inForceSince(DAY);
    }

    @AfterEach
    void nothingPlayed() {
        PlayedPlatform.get().hasNothing();
    }

    private Response givesUp(Map<String, Object> said) {
        Map<String, Object> application = licence.application();
        application.put("givingUp", said);
        return licence.trader().post("/v1/cases", Forms.submission("CANCELLATION", licence.number(), application));
    }

    @Test
    @DisplayName(
            "reason and stock stand in the application: no statement is asked for beside it, and the office may accept")
    void inTheApplication() {
        Response received = givesUp(Map.of("reason", "不再经营", "stock", "CLEARED", "disposal", "已退回供货单位"));
        received.then()
                .statusCode(201)
                .body("application.givingUp.disposal", equalTo("已退回供货单位"))
                .body("checklist.material", hasItem("stock-statement"))
                .body("checklist.material", not(hasItem("stock-cleared-statement")))
                .body("checklist.find { it.material == 'stock-statement' }.state", equalTo("FORM"));
        Filed filed = licence.intake().accepts(Filed.of(received));
        assertThat(filed.publicStatus()).isEqualTo("IN_PROGRESS");
    }

    @Test
    @DisplayName("who says nothing of it hands in the statement, as before")
    void byPaper() {
        Response received = licence.trader()
                .post("/v1/cases", Forms.submission("CANCELLATION", licence.number(), licence.application()));
        received.then()
                .statusCode(201)
                .body("checklist.find { it.material == 'stock-cleared-statement' }.state", equalTo("MISSING"));
        licence.intake()
                .tries(Filed.of(received), "acceptance", Map.of())
                .then()
                .statusCode(409);
    }

    @Test
    @DisplayName("a stock that was disposed of without saying where to is no statement")
    void whereTo() {
        givesUp(Map.of("reason", "不再经营", "stock", "CLEARED"))
                .then()
                .statusCode(400)
                .body("violations.field", equalTo(List.of("application.givingUp.disposal")));
        givesUp(Map.of("reason", " ", "stock", "NONE")).then().statusCode(400);
    }

    @Test
    @DisplayName("a licence says from when on its renewal is applied for, and an earlier one is received all the same")
    void early() {
        licence.trader()
                .request()
                .get("/v1/licences/" + licence.number())
                .then()
                .body("validTo", equalTo("2029-09-09"))
                .body("renewFrom.on", equalTo("2029-03-09"))
                .body("renewBy", equalTo("2029-06-09"));
        licence.trader()
                .post("/v1/cases", Forms.submission("RENEWAL", licence.number(), licence.application()))
                .then()
                .statusCode(201);
    }
}
