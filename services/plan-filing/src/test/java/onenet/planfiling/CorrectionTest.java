package onenet.planfiling;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.casework.identity.CertificateIdentifier;
import onenet.outbox.ReceivedEvent;
import onenet.planfiling.exchange.CertificateIssuedListener;
import onenet.testkit.MovableClock;
import onenet.testkit.Tokens;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A clerical error of a filed plan's entry (更正, P9, trap L23). */
@QuarkusTest
class CorrectionTest extends OnTheStack {

    private static final String RIGHT = "海丰县示例化工商贸有限公司";

    @Inject
    CertificateIssuedListener listener;

    @BeforeEach
    void aDay() {
        MovableClock.setTo(LocalDate.of(2026, 3, 9));
    }

    static Map<String, Object> slip(String text, String to) {
        return Map.of("reason", "录入时误写", "shownBy", "营业执照", "texts", List.of(Map.of("text", text, "to", to)));
    }

    @Test
    @DisplayName(
            "L23: the entry says what it should; number, day and standing stay, what stood before and why stand too")
    void corrected() {
        Story story = Story.ofATrader().withMaterials().submitted().filed();
        JsonPath before = story.json();
        MovableClock.setTo(LocalDate.of(2026, 6, 1));
        story.acts(Story.officer(), "corrections", slip("UNIT_NAME", RIGHT));
        JsonPath after = story.json();
        assertThat(after.getString("filing.unit.name")).isEqualTo(RIGHT);
        for (String kept : List.of("filingNumber", "filedOn", "standing", "standingSince")) {
            assertThat(after.<Object>get("registration." + kept))
                    .as(kept)
                    .isEqualTo(before.get("registration." + kept));
        }
        String correction = "registration.corrections[0].";
        assertThat(after.getString(correction + "texts[0].from")).isEqualTo(before.getString("filing.unit.name"));
        assertThat(after.getString(correction + "texts[0].to")).isEqualTo(RIGHT);
        assertThat(after.getString(correction + "reason")).isEqualTo("录入时误写");
        assertThat(after.getString(correction + "on")).isEqualTo("2026-06-01");
        assertThat(after.getString(correction + "number"))
                .isEqualTo(before.getString("registration.filingNumber") + "更1");
        assertThat(after.<Object>get(correction + "by"))
                .as("the office speaks, not its officer")
                .isNull();
        assertThat(story.events()).containsExactly("filing-submitted", "plan-filed", "filing-corrected");
    }

    @Test
    @DisplayName(
            "L23: kinds, versions and days are no slip of the pen; nothing that changes nothing; nothing before it is filed")
    void onlyWhatIsWritten() {
        Story waiting = Story.ofATrader().withMaterials().submitted();
        waiting.acting(Story.officer(), "corrections", slip("ADDRESS", "示例路9号"))
                .then()
                .statusCode(409);
        Story story = waiting.filed();
        for (String decided : List.of("KINDS", "PLAN_VERSION", "FILED_ON", "FILING_NUMBER")) {
            story.acting(Story.officer(), "corrections", slip(decided, "x"))
                    .then()
                    .statusCode(400);
        }
        String address = story.json().getString("filing.unit.address");
        assertThat(story.acting(Story.officer(), "corrections", slip("ADDRESS", address))
                        .jsonPath()
                        .getString("violations[0].code"))
                .isEqualTo("NOTHING_CORRECTED");
        story.acting(
                        Tokens.officer("lufeng-intake", "441581", "intake-officer"),
                        "corrections",
                        slip("ADDRESS", "示例路9号"))
                .then()
                .statusCode(404);
    }

    @Test
    @DisplayName("L23: the new print is the receipt from then on, also when the report of the first comes in after it")
    void newPrint() {
        Story story = Story.ofATrader().withMaterials().submitted().filed();
        CertificateIdentifier first = CertificateIdentifier.of("11100000DEM00009X8002", "11441521DEM000030G", "7", 1);
        issued(story, first);
        story.acts(Story.officer(), "corrections", slip("PLAN_TITLE", "示例化工贸易生产安全事故综合应急预案"));
        issued(story, first.nextVersion());
        issued(story, first);
        assertThat(story.json().getString("registration.receipt.identifier"))
                .isEqualTo(first.nextVersion().value());
    }

    private void issued(Story story, CertificateIdentifier identifier) {
        ReceivedEvent event = new ReceivedEvent(
                UUID.randomUUID().toString(),
                "ecert.certificate-issued.v1",
                "/services/e-certificate",
                story.number,
                1,
                Instant.parse("2026-03-09T02:00:00Z"),
                new ObjectMapper()
                        .createObjectNode()
                        .put("caseNumber", story.number)
                        .put("certificateIdentifier", identifier.value())
                        .put("verificationUrl", "http://127.0.0.1:8080/v/x"));
        QuarkusTransaction.requiringNew().run(() -> listener.on(event));
    }
}
