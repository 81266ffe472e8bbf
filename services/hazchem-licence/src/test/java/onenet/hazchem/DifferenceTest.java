package onenet.hazchem;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.testkit.MovableClock;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A renewal is not refused for a blank, and a variation changes what it says and nothing else. */
@QuarkusTest
class DifferenceTest extends OnTheStack {

    private static final LocalDate GRANTED = LocalDate.of(2023, 9, 1);
    private static final LocalDate RENEWED = LocalDate.of(2026, 5, 20);

    private Story licence;

    @BeforeEach
    void aLicence() {
        licence = Story.inHaifeng().inForceSince(GRANTED);
        MovableClock.setTo(RENEWED);
    }

    @Test
    @DisplayName("blanks, width, brackets, an empty storage address and another name of the substance change nothing")
    void sameMeaning() {
        Map<String, Object> form = licence.application();
        Forms.with(form, "place.premises", "海丰县示例路１号 ");
        Forms.with(form, "place.storageAddress", "");
        Forms.with(form, "enterprise.name", "海丰县 示例化工贸易有限公司");
        Forms.with(form, "trade.products", new ArrayList<>(List.of(Map.of("name", "木醇", "storedTonnes", 0))));
        Story renewal = licence.another().submits(Forms.submission("RENEWAL", licence.licenceId(), form));
        assertThat(renewal.trader().reads(renewal.filed()).json().getList("application.writtenOtherwise"))
                .isEmpty();
        renewal.accepted().examined().granted();
        assertThat(LicenceStories.licence(licence).jsonPath().getString("content.premises"))
                .isEqualTo("海丰县示例路1号");
    }

    @Test
    @DisplayName(
            "what reads otherwise is told with both sides; said to be the same, the examiner judges it, and the decision says so")
    void writtenOtherwise() {
        Map<String, Object> form = Forms.with(licence.application(), "place.premises", "海丰县示例路1号一楼");
        Map<String, Object> submission = Forms.submission("RENEWAL", licence.licenceId(), form);
        Response refused = licence.trader().post("/v1/cases", submission);
        assertThat(refused.jsonPath().getString("code")).isEqualTo("NEW_APPLICATION_REQUIRED");
        assertThat(refused.jsonPath().getString("violations[0].message")).contains("海丰县示例路1号", "海丰县示例路1号一楼");
        form.put("writtenOtherwise", List.of(Map.of("kind", "PREMISES")));
        Story renewal = licence.another().submits(submission).accepted();
        JsonPath read = renewal.examiner().reads(renewal.filed()).json();
        assertThat(read.getMap("application.writtenOtherwise[0]"))
                .containsEntry("licensed", "海丰县示例路1号")
                .containsEntry("applied", "海丰县示例路1号一楼");
        Response unjudged =
                renewal.tries(renewal.examiner(), "examination", Map.of("proposesGrant", true, "summary", "审查意见"));
        assertThat(unjudged.jsonPath().getString("code")).isEqualTo("DIFFERENCES_UNJUDGED");
        renewal.acts(
                        renewal.examiner(),
                        "examination",
                        Map.of("proposesGrant", true, "summary", "同一处", "sameDespite", List.of("PREMISES")))
                .granted();
        assertThat(LicenceStories.licence(licence).jsonPath().getString("content.premises"))
                .isEqualTo("海丰县示例路1号");
        assertThat(decision(renewal)).contains("经审查为同一内容", "海丰县示例路1号一楼");
    }

    @Test
    @DisplayName(
            "a store where there was none, another scope or another mode is nothing an officer could take for the same")
    void neverTheSame() {
        for (Map<String, Object> form : List.of(
                Forms.with(licence.application(), "place.storageAddress", "海丰县示例路2号"),
                Forms.with(licence.application(), "trade.mode", "RETAIL"),
                Forms.with(licence.application(), "trade.products", Forms.products("143-33-9", "氰化钠")))) {
            form.put(
                    "writtenOtherwise",
                    List.of(Map.of("kind", "STORAGE_PLACE"), Map.of("kind", "BUSINESS_MODE"), Map.of("kind", "SCOPE")));
            Response refused =
                    licence.trader().post("/v1/cases", Forms.submission("RENEWAL", licence.licenceId(), form));
            assertThat(refused.jsonPath().getString("code")).isEqualTo("NEW_APPLICATION_REQUIRED");
        }
    }

    @Test
    @DisplayName(
            "a change is from what the licence says to what the application says, whatever was typed beside it, and the decision prints it")
    void computed() {
        Map<String, Object> submission =
                LicenceStories.variation(licence, "enterprise.name", "ENTERPRISE_NAME", "海丰县示例新名化工贸易有限公司");
        Forms.with(
                submission,
                "application.changes",
                List.of(Forms.change("ENTERPRISE_NAME", "从来不是它", "也不是它", RENEWED.toString())));
        Story variation = licence.another().submits(submission);
        Map<String, Object> change =
                variation.trader().reads(variation.filed()).json().getMap("application.changes[0]");
        assertThat(change).containsEntry("from", "海丰县示例化工贸易有限公司").containsEntry("to", "海丰县示例新名化工贸易有限公司");
        variation.accepted().examined().granted();
        assertThat(LicenceStories.licence(licence).jsonPath().getString("holderName"))
                .isEqualTo("海丰县示例新名化工贸易有限公司");
        assertThat(decision(variation)).contains("企业名称：由“海丰县示例化工贸易有限公司”变更为“海丰县示例新名化工贸易有限公司”");
    }

    @Test
    @DisplayName("what is only written otherwise beside a change stays on the licence as it is printed")
    void besideAChange() {
        Map<String, Object> submission =
                LicenceStories.variation(licence, "enterprise.principalPerson", "PRINCIPAL_PERSON", "示例丙");
        Forms.with(submission, "application.place.registeredAddress", "海丰县示例路１号");
        Forms.with(submission, "application.enterprise.name", "海丰县示例化工贸易有限公司 ");
        licence.another().submits(submission).accepted().examined().granted();
        JsonPath varied = LicenceStories.licence(licence).jsonPath();
        assertThat(varied.getString("content.principalPerson")).isEqualTo("示例丙");
        assertThat(varied.getString("content.domicile")).isEqualTo("海丰县示例路1号");
    }

    @Test
    @DisplayName("a change that is none, or stands there twice, is refused at its place")
    void noChange() {
        Map<String, Object> submission =
                LicenceStories.variation(licence, "enterprise.name", "ENTERPRISE_NAME", "海丰县示例新名化工贸易有限公司");
        Map<String, Object> renamed = Forms.change("ENTERPRISE_NAME", "", "", RENEWED.toString());
        Forms.with(
                submission,
                "application.changes",
                List.of(
                        renamed,
                        renamed,
                        Forms.change("PRINCIPAL_PERSON", "甲", "乙", RENEWED.toString()),
                        Forms.change("UNIT_TYPE", "有限责任公司", "有限责任公司 ", RENEWED.toString())));
        Response refused = licence.trader().post("/v1/cases", submission);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.jsonPath().<String>getList("violations.code"))
                .containsExactly("CHANGE_TWICE", "NOT_CHANGED", "NOT_CHANGED");
        assertThat(refused.jsonPath().<String>getList("violations.pointer"))
                .containsExactly("/application/changes/1", "/application/changes/2", "/application/changes/3");
    }

    @Test
    @DisplayName(
            "before anything is handed in, both sides of each difference are told, what it would be, and whether it can be one thing")
    void compared() {
        Map<String, Object> form = Forms.with(licence.application(), "place.premises", "海丰县示例路1号一楼");
        Forms.with(form, "enterprise.name", "海丰县示例新名化工贸易有限公司");
        Forms.with(form, "trade.products", Forms.products("67-56-1", "木醇", "143-33-9", "氰化钠"));
        String path = "/v1/licences/" + licence.licenceId() + "/comparison";
        Response told = licence.trader().post(path, form);
        assertThat(told.jsonPath().<String>getList("kind")).containsExactly("ENTERPRISE_NAME", "PREMISES", "SCOPE");
        assertThat(told.jsonPath().<String>getList("treatment"))
                .containsExactly("VARIATION", "NEW_LICENCE", "NEW_LICENCE");
        assertThat(told.jsonPath().<Boolean>getList("mayBeOne")).containsExactly(true, true, false);
        assertThat(told.jsonPath().getMap("[2]"))
                .containsEntry("applied", "氰化钠")
                .containsEntry("licensed", "");
        assertThat(licence.trader().post(path, licence.application()).jsonPath().getList(""))
                .isEmpty();
        assertThat(Story.inHaifeng().trader().post(path, form).statusCode()).isEqualTo(404);
    }

    private static String decision(Story story) {
        return story.officer("auditor", "auditor")
                .request()
                .get("/v1/cases/" + story.number() + "/documents/decision")
                .asString();
    }
}
