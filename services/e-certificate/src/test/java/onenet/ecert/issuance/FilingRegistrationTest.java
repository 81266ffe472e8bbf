package onenet.ecert.issuance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import onenet.casework.identity.CaseNumber;
import onenet.casework.identity.OfficeCode;
import onenet.ecert.certificate.Certificate;
import onenet.ecert.certificate.CertificateStatus;
import onenet.ecert.document.OfdLimits;
import onenet.ecert.document.OfdReader;
import onenet.ecert.type.CertificateType;
import onenet.ecert.world.Decision;
import onenet.ecert.world.EcertScenario;
import onenet.ecert.world.SimulatedProvince;
import onenet.testkit.Contract;
import onenet.testkit.MovableClock;
import onenet.testkit.Tokens;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("A filed plan becomes one registration form: a type that is read from data")
class FilingRegistrationTest extends EcertScenario {

    private static final String TYPE = "11100000DEM00009X8002";

    @Test
    @DisplayName(
            "From filing to registration form: number as filed, sealed document with its own fields, registered, verifiable")
    void issue() {
        Certificate form = filed(1, "441521-2026-0001", false);

        assertThat(form.status()).isEqualTo(CertificateStatus.IN_FORCE);
        assertThat(form.typeCode()).isEqualTo(TYPE);
        assertThat(form.identifier()).contains(TYPE).contains("11441521DEM000030G");
        assertThat(form.certificateNumber()).isEqualTo("441521-2026-0001");
        OfdReader reader = OfdReader.open(document(form), OfdLimits.DEFAULT);
        assertThat(reader.text())
                .contains("应急预案备案登记表")
                .contains("备案编号441521-2026-0001")
                .contains("综合应急预案、现场处置方案")
                .contains("经形式审查予以备案")
                .doesNotContain("许可");
        assertThat(reader.metadata().orElseThrow().kind().name()).isEqualTo("应急预案备案登记表");
        assertThat(SimulatedProvince.file(form.identifier())).isEqualTo(document(form));
        assertThat(told("ecert.certificate-issued.v1")).singleElement().satisfies(event -> {
            assertThat(event.path("caseNumber").asText()).isEqualTo(form.caseNumber());
            assertThat(event.path("certificateType").asText()).isEqualTo(TYPE);
        });
        upload(document(form))
                .body("integrity.code", equalTo("INTACT"))
                .body("status.code", equalTo("VALID"))
                .body("certificate.certificateName", equalTo("应急预案备案登记表"))
                .body("certificate.validTo", nullValue());
        given().get("/v1/verifications/" + form.verificationToken())
                .then()
                .statusCode(200)
                .body("status.code", equalTo("VALID"));
    }

    @Test
    @DisplayName("Heard twice, it is issued once; licences beside it keep their own type and numbers")
    void once() {
        Certificate form = filed(2, "441521-2026-0002", true);
        hear("planfiling.plan-filed.v1", form.caseNumber(), filing(2, "441521-2026-0002", true));
        work();
        Certificate licence = issued(Decision.granted(2));
        assertThat(column("SELECT type_code FROM certificate ORDER BY type_code"))
                .containsExactly(licence.typeCode(), TYPE);
        assertThat(licence.certificateNumber()).isEqualTo("粤汕(海丰)危化经字〔2026〕00001号");
        assertThat(OfdReader.open(document(form), OfdLimits.DEFAULT).text()).contains("视为已经备案");
    }

    @Test
    @DisplayName(
            "A filing does not expire: thirty years later its form still stands; replaced by a new filing, it is cancelled")
    void standing() {
        Certificate form = filed(3, "441521-2026-0003", false);
        MovableClock.setTo(TODAY.plusYears(30));
        given().get("/v1/verifications/" + form.verificationToken()).then().body("status.code", equalTo("VALID"));
        MovableClock.setTo(TODAY);
        hearStanding(form, "REFILING_REQUIRED");
        assertThat(status(form)).isEqualTo(CertificateStatus.IN_FORCE);
        hearStanding(form, "REPLACED");
        work();
        assertThat(status(form)).isEqualTo(CertificateStatus.CANCELLED);
        assertThat(SimulatedProvince.calls("abolish")).isEqualTo(1);
    }

    @Test
    @DisplayName(
            "L23: a clerical error of the form is corrected like a licence's: the next print under the same number and day")
    void corrected() {
        Certificate form = filed(7, "441521-2026-0007", false);
        ObjectNode told = JSON.createObjectNode()
                .put("caseNumber", form.caseNumber())
                .put("filingNumber", form.certificateNumber())
                .put("correctedOn", TODAY.toString())
                .put("decisionNumber", "441521-2026-0007更1")
                .put("reason", "录入时误写");
        told.putObject("holder").put("uscc", HOLDER).put("name", "海丰县示例化工贸易有限公司");
        told.putArray("texts")
                .addObject()
                .put("text", "PLAN_TITLE")
                .put("from", "示例化工贸易生产安全事故应急预案")
                .put("to", "示例化工贸易生产安全事故综合应急预案");
        assertThat(Contract.violations("planfiling.filing-corrected.v1", told)).isEmpty();
        hear("planfiling.filing-corrected.v1", form.caseNumber(), told);
        work();
        List<Certificate> prints = QuarkusTransaction.requiringNew().call(() -> certificates.of(form.right()));
        assertThat(prints).extracting(Certificate::version).containsExactly("001", "002");
        Certificate corrected = prints.get(1);
        assertThat(corrected.certificateNumber()).isEqualTo(form.certificateNumber());
        assertThat(corrected.face().issuedOn()).isEqualTo(form.face().issuedOn());
        assertThat(OfdReader.open(document(corrected), OfdLimits.DEFAULT).text())
                .contains("综合应急预案");
        given().get("/v1/verifications/" + form.verificationToken())
                .then()
                .body("status.correction.side", equalTo("REPLACED_PRINT"));
    }

    @Test
    @DisplayName("A word of standing that the type's file does not know is not passed over: the event is laid aside")
    void unknownWord() {
        Certificate form = filed(6, "441521-2026-0006", false);
        ObjectNode change =
                JSON.createObjectNode().put("caseNumber", form.caseNumber()).put("standing", "ANNULLED");
        assertThatThrownBy(() -> hear("planfiling.filing-standing-changed.v1", form.caseNumber(), change))
                .hasMessageContaining("says ANNULLED, which its certificate type does not know");
        assertThat(status(form)).isEqualTo(CertificateStatus.IN_FORCE);
    }

    @Test
    @DisplayName(
            "A mandate reaches the certificates of its matter: the agent for filings lists, reads, downloads and presents no licence, and the other way round")
    void agents() {
        Certificate form = filed(5, "441521-2026-0005", false);
        Certificate licence = issued(Decision.granted(5));
        mandated("agent-of-filings", "FILING");
        mandated("agent-of-licences", "LICENCE");
        reaches("agent-of-filings", form, licence);
        reaches("agent-of-licences", licence, form);
        agent("agent-of-nothing")
                .get("/v1/certificates")
                .then()
                .statusCode(403)
                .body("code", equalTo("MANDATE_MISSING"));
    }

    private void reaches(String name, Certificate own, Certificate other) {
        agent(name).get("/v1/certificates").then().statusCode(200).body("items.identifier", contains(own.identifier()));
        String mine = "/v1/certificates/" + own.identifier();
        String theirs = "/v1/certificates/" + other.identifier();
        for (String part : List.of("", "/document", "/presentation-scans")) {
            assertThat(agent(name).get(mine + part).statusCode())
                    .as(mine + part)
                    .isEqualTo(200);
            assertThat(agent(name).get(theirs + part).statusCode())
                    .as(theirs + part)
                    .isEqualTo(404);
        }
        assertThat(agent(name).post(mine + "/presentations").statusCode()).isEqualTo(201);
        assertThat(agent(name).post(theirs + "/presentations").statusCode()).isEqualTo(404);
    }

    private void mandated(String name, String matter) {
        hear(
                "proofs.mandate-changed.v1",
                name,
                JSON.createObjectNode()
                        .put("mandateId", UUID.randomUUID().toString())
                        .put("enterprise", HOLDER)
                        .put("agentId", "id-of-" + name)
                        .put("validFrom", TODAY.toString())
                        .put("validUntil", TODAY.plusDays(9).toString())
                        .putNull("endedAt")
                        .set("matters", JSON.createArrayNode().add(matter)));
    }

    private static RequestSpecification agent(String name) {
        return as(Tokens.person(name)).header("Acting-For", HOLDER);
    }

    @Test
    @DisplayName("The registered form opens in the holder's register with its lines and without a licence's face")
    void register() {
        Certificate form = filed(4, "441521-2026-0004", false);
        as(holder())
                .get("/v1/certificates/" + form.identifier())
                .then()
                .statusCode(200)
                .body("typeName", equalTo("应急预案备案登记表"))
                .body("lines.备案编号", equalTo("441521-2026-0004"))
                .body("face", nullValue())
                .body("certificate.typeCode", equalTo(TYPE));
        assertThat(form.lastDay()).isEmpty();
        assertThat(form.face().validTo()).isEqualTo(CertificateType.NO_END);
    }

    private Certificate filed(int serial, String number, boolean deemed) {
        ObjectNode filing = filing(serial, number, deemed);
        assertThat(Contract.violations("planfiling.plan-filed.v1", filing)).isEmpty();
        String caseNumber = filing.path("caseNumber").asText();
        hear("planfiling.plan-filed.v1", caseNumber, filing);
        work();
        return QuarkusTransaction.requiringNew()
                .call(() -> certificates.ofCase(TYPE, caseNumber).orElseThrow());
    }

    private CertificateStatus status(Certificate form) {
        return QuarkusTransaction.requiringNew().call(() -> certificates
                .ofCase(TYPE, form.caseNumber())
                .orElseThrow()
                .status());
    }

    private void hearStanding(Certificate form, String standing) {
        ObjectNode change = JSON.createObjectNode()
                .put("caseNumber", form.caseNumber())
                .put("filingNumber", form.certificateNumber())
                .put("standing", standing)
                .put("previousStanding", "IN_FORCE")
                .put("since", TODAY.toString())
                .put("reason", "演示");
        change.putObject("holder").put("uscc", HOLDER).put("name", "海丰县示例化工贸易有限公司");
        assertThat(Contract.violations("planfiling.filing-standing-changed.v1", change))
                .isEmpty();
        hear("planfiling.filing-standing-changed.v1", form.caseNumber(), change);
    }

    static ObjectNode filing(int serial, String number, boolean deemed) {
        ObjectNode filing = JSON.createObjectNode()
                .put(
                        "caseNumber",
                        CaseNumber.of("YA", new OfficeCode("441521"), 2026, serial)
                                .value())
                .put("itemCode", "44150100000001")
                .put("filingNumber", number)
                .put("deemed", deemed)
                .put("manner", deemed ? "DEEMED" : "CHECKED")
                .put("filedOn", "2026-11-24")
                .put("address", "广东省汕尾市海丰县示例路1号")
                .put("legalRepresentative", "示例甲")
                .put("planTitle", "示例化工贸易生产安全事故应急预案")
                .put("planVersion", "2026-1")
                .put("publishedOn", "2026-11-03")
                .put("late", false)
                .putNull("previousCaseNumber")
                .put("evaluationDueOn", "2029-11-24");
        filing.putObject("office")
                .put("officeCode", "441521")
                .put("name", "海丰县应急管理局")
                .put("uscc", "11441521DEM000030G")
                .put("divisionCode", "441521");
        filing.putObject("holder").put("uscc", HOLDER).put("name", "海丰县示例化工贸易有限公司");
        filing.putArray("kinds").add("COMPREHENSIVE").add("ON_SITE");
        filing.putArray("materials").add("应急预案备案申报表").add("应急预案电子文本");
        return filing;
    }
}
