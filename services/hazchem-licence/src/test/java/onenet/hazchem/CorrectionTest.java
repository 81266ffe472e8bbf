package onenet.hazchem;

import static onenet.hazchem.IntakeTrapTest.code;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import onenet.testkit.Database;
import onenet.testkit.Enterprises;
import onenet.testkit.MovableClock;
import onenet.testkit.Tokens;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A clerical error of a licence (更正, P9, trap L23); on the running service. */
@QuarkusTest
class CorrectionTest extends OnTheStack {

    private static final LocalDate GRANTED = LocalDate.of(2026, 3, 2);
    private static final String RIGHT = "海丰县示例化工经营有限公司";

    @Test
    @DisplayName("L23: a clerical error is corrected: number and dates are kept, what stood before and why stand too")
    void corrected() {
        Story licence = Story.inHaifeng().inForceSince(GRANTED);
        JsonPath before = LicenceStories.licence(licence).jsonPath();
        String wrong = before.getString("holderName");
        MovableClock.setTo(LocalDate.of(2026, 9, 10));
        LicenceStories.corrects(licence, "HOLDER_NAME", RIGHT).then().statusCode(201);
        JsonPath after = LicenceStories.licence(licence).jsonPath();
        assertThat(after.getString("holderName")).isEqualTo(RIGHT);
        for (String kept :
                List.of("licenceNumber", "validFrom", "validTo", "grantedOn", "holderUscc", "status", "content")) {
            assertThat(after.<Object>get(kept)).as(kept).isEqualTo(before.get(kept));
        }
        assertThat(after.getString("corrections[0].misprints[0].from")).isEqualTo(wrong);
        assertThat(after.getString("corrections[0].misprints[0].to")).isEqualTo(RIGHT);
        assertThat(after.getString("corrections[0].reason")).isEqualTo("录入时误写");
        assertThat(after.getString("corrections[0].decidedOn")).isEqualTo("2026-09-10");
        assertThat(after.getString("corrections[0].decisionNumber")).startsWith("危化更决〔2026〕441521-");
        assertThat(after.getString("corrections[0].remedy")).contains("海丰县人民政府", "60日");
        assertThat(found(licence, RIGHT)).isEqualTo(1);
    }

    private static int found(Story licence, String name) {
        return licence.trader()
                .request()
                .queryParam("q", name)
                .get("/v1/licences")
                .jsonPath()
                .getList("items")
                .size();
    }

    @Test
    @DisplayName("L23: the holder reads the correction without the officers, and nothing of a proposal that was left")
    void holder() {
        Story licence = Story.inHaifeng().inForceSince(GRANTED);
        Response proposed = LicenceStories.misprints(licence, "DOMICILE", "错误的地址");
        proposed.then().statusCode(201);
        assertThat(proposed.jsonPath().getInt("version"))
                .as("the version it has from now on")
                .isEqualTo(LicenceStories.licence(licence).jsonPath().getInt("version"));
        assertThat(seen(licence).getList("corrections")).isEmpty();
        LicenceStories.act(
                        licence,
                        licence.decider(),
                        "correction-decision",
                        Map.of("outcome", "DROPPED", "note", "与营业执照一致"))
                .then()
                .statusCode(201);
        assertThat(seen(licence).getList("corrections")).isEmpty();
        JsonPath left = LicenceStories.licence(licence).jsonPath();
        assertThat(left.getString("corrections[0].note")).isEqualTo("与营业执照一致");
        assertThat(left.getString("content.domicile")).isNotEqualTo("错误的地址");
        LicenceStories.corrects(licence, "HOLDER_NAME", RIGHT).then().statusCode(201);
        JsonPath seen = seen(licence);
        assertThat(seen.getString("corrections[0].decisionNumber")).isNotEmpty();
        assertThat(seen.<Object>get("corrections[0].proposedBy")).isNull();
        assertThat(seen.<Object>get("corrections[0].decidedBy")).isNull();
    }

    @Test
    @DisplayName(
            "L23: each correction has its paper, for the holder and the office: what was printed, what stands there now, why, and the remedy; a proposal has none, a stranger finds none")
    void paper() {
        Story licence = Story.inHaifeng().inForceSince(GRANTED);
        String wrong = LicenceStories.licence(licence).jsonPath().getString("holderName");
        LicenceStories.misprints(licence, "HOLDER_NAME", RIGHT).then().statusCode(201);
        assertThat(paper(licence.trader(), licence, 1).statusCode()).isEqualTo(404);
        decides(licence, licence.decider()).then().statusCode(201);
        LicenceStories.corrects(licence, "PREMISES", "示例路3号").then().statusCode(201);
        JsonPath known = seen(licence);
        String first = paper(licence.trader(), licence, 1).asString();
        assertThat(first)
                .contains("更正决定书", "海丰县应急管理局", wrong, RIGHT, "录入时误写", "营业执照", "海丰县人民政府", "60日")
                .contains(known.getString("licenceNumber"), known.getString("corrections[0].decisionNumber"))
                .contains("Name of the enterprise")
                .doesNotContain("示例路3号", "null");
        assertThat(paper(licence.examiner(), licence, 1).asString()).isEqualTo(first);
        assertThat(paper(licence.trader(), licence, 2).asString())
                .contains("经营场所", "示例路3号", known.getString("corrections[1].decisionNumber"));
        assertThat(paper(licence.trader(), licence, 3).statusCode()).isEqualTo(404);
        Desk stranger = Desk.with(Tokens.applicant("stranger", Enterprises.next()));
        assertThat(paper(stranger, licence, 1).statusCode()).isEqualTo(404);
    }

    private static Response paper(Desk desk, Story licence, int place) {
        return desk.request().get("/v1/licences/%s/corrections/%d/document".formatted(licence.licenceId(), place));
    }

    private static JsonPath seen(Story licence) {
        return licence.trader()
                .request()
                .get("/v1/licences/" + licence.licenceId())
                .jsonPath();
    }

    @Test
    @DisplayName(
            "L23: who found the error does not decide it, here and in the database; one at a time, and none that is none")
    void fourEyes() {
        Story licence = Story.inHaifeng().inForceSince(GRANTED);
        assertThat(code(decides(licence, licence.decider()))).isEqualTo("NO_CORRECTION_OPEN");
        Desk both = Desk.with(Tokens.officer("both", Desk.HAIFENG, "examiner", "decision-maker"));
        LicenceStories.act(licence, both, "corrections", LicenceStories.misprint("PREMISES", "示例路3号"))
                .then()
                .statusCode(201);
        assertThat(both.request()
                        .get("/v1/licences/" + licence.licenceId())
                        .jsonPath()
                        .getList("allowedActions", String.class))
                .doesNotContain("DECIDE_CORRECTION", "PROPOSE_CORRECTION");
        assertThat(code(decides(licence, both))).isEqualTo("FOUR_EYES");
        assertThat(code(LicenceStories.misprints(licence, "DOMICILE", "示例路4号"))).isEqualTo("CORRECTION_OPEN");
        assertThatThrownBy(() -> Database.asOwner()
                        .run(
                                "UPDATE licence_correction SET outcome = 'DROPPED', decided_on = '2026-03-02', decided_by = proposed_by"
                                        + " WHERE licence_id = '" + licence.licenceId() + "'"))
                .hasMessageContaining("licence_correction_four_eyes");
        decides(licence, licence.decider()).then().statusCode(201);
        assertThat(LicenceStories.licence(licence).jsonPath().getString("content.premises"))
                .isEqualTo("示例路3号");
    }

    private static Response decides(Story licence, Desk desk) {
        return LicenceStories.act(licence, desk, "correction-decision", Map.of("outcome", "CORRECTED"));
    }

    @Test
    @DisplayName(
            "L23: what is not clerical is not offered: no class, scope, mode, day, number or credit code; nothing that changes nothing")
    void onlyWhatIsWritten() {
        Story licence = Story.inHaifeng().inForceSince(GRANTED);
        for (String decided : List.of("SCOPE", "MODE", "VALID_TO", "LICENCE_NUMBER", "HOLDER_USCC", "CASE_CLASS")) {
            LicenceStories.misprints(licence, decided, "甲醇").then().statusCode(400);
        }
        JsonPath printed = LicenceStories.licence(licence).jsonPath();
        assertThat(violation(licence, "HOLDER_NAME", printed.getString("holderName")))
                .isEqualTo("NOTHING_CORRECTED");
        assertThat(violation(licence, "STORAGE_ADDRESS", "示例仓库"))
                .as("a store where there was none is no slip of the pen")
                .isEqualTo("NOTHING_CORRECTED");
    }

    private static String violation(Story licence, String text, String to) {
        return LicenceStories.misprints(licence, text, to).jsonPath().getString("violations[0].code");
    }

    @Test
    @DisplayName(
            "L23: while another certificate is being made nothing is corrected; a text varied meanwhile is not what was to be corrected")
    void overtaken() {
        Story licence = Story.inHaifeng().inForceSince(GRANTED);
        LicenceStories.misprints(licence, "PRINCIPAL_PERSON", "示例丁").then().statusCode(201);
        Story varied = LicenceStories.varies(licence, "enterprise.principalPerson", "PRINCIPAL_PERSON", "示例丙")
                .accepted()
                .examined()
                .granted();
        assertThat(code(decides(licence, licence.decider()))).isEqualTo("CERTIFICATE_PENDING");
        varied.certified("002");
        assertThat(code(decides(licence, licence.decider()))).isEqualTo("CORRECTION_OVERTAKEN");
    }

    @Test
    @DisplayName("L23: the new print of a case that is long closed is the licence's certificate from then on")
    void newPrint() {
        Story licence = Story.inHaifeng().inForceSince(GRANTED);
        LicenceStories.corrects(licence, "HOLDER_NAME", RIGHT).then().statusCode(201);
        String number = LicenceStories.licence(licence).jsonPath().getString("licenceNumber");
        ECertificate.publish(licence.number(), licence.licenceId(), number, "002", 2);
        await().atMost(Duration.ofSeconds(20)).until(() -> LicenceStories.licence(licence)
                .jsonPath()
                .getString("certificate.version")
                .equals("002"));
        assertThat(LicenceStories.licence(licence).jsonPath().getString("licenceNumber"))
                .isEqualTo(number);
    }
}
