package onenet.ecert.issuance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import onenet.ecert.certificate.Certificate;
import onenet.ecert.certificate.CertificateStatus;
import onenet.ecert.document.OfdLimits;
import onenet.ecert.document.OfdReader;
import onenet.ecert.world.Decision;
import onenet.ecert.world.EcertScenario;
import onenet.ecert.world.SimulatedProvince;
import onenet.testkit.Contract;
import onenet.testkit.MovableClock;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("A clerical error is corrected by printing the certificate anew (更正, trap L23)")
class CorrectionTest extends EcertScenario {

    private static final String WRONG = "海丰县示例化工贸易有限公司";
    private static final String RIGHT = "海丰县示例化工商贸有限公司";
    private static final String NUMBER = "危化更决〔2026〕441521-7号";

    @Test
    @DisplayName(
            "L23: the new print has number, issue day and term of the old one, the right words, and a seal of its own")
    void printedAnew() {
        Decision decision = Decision.granted(61);
        Certificate old = issued(decision);
        MovableClock.setTo(TODAY.plusDays(30));
        correct(decision, NUMBER, "HOLDER_NAME", WRONG, RIGHT);
        List<Certificate> prints = prints(old);
        assertThat(prints).hasSize(2);
        Certificate corrected = prints.get(1);
        assertThat(corrected.certificateNumber()).isEqualTo(old.certificateNumber());
        assertThat(corrected.face().issuedOn()).isEqualTo(old.face().issuedOn());
        assertThat(corrected.face().validFrom()).isEqualTo(old.face().validFrom());
        assertThat(corrected.face().validTo()).isEqualTo(old.face().validTo());
        assertThat(corrected.face().form()).isEqualTo(old.face().form());
        assertThat(corrected.version()).isEqualTo("002");
        assertThat(corrected.status()).isEqualTo(CertificateStatus.IN_FORCE);
        assertThat(OfdReader.open(document(corrected), OfdLimits.DEFAULT).text())
                .contains(RIGHT)
                .doesNotContain(WRONG);
        assertThat(document(old)).isNotEqualTo(document(corrected));
    }

    @Test
    @DisplayName(
            "L23: who verifies the old print is told that it was replaced by a correction, by which and when; the new one says that it was corrected")
    void verified() {
        Decision decision = Decision.granted(62);
        Certificate old = issued(decision);
        byte[] paper = document(old);
        correct(decision, NUMBER, "HOLDER_NAME", WRONG, RIGHT);
        Certificate corrected = prints(old).get(1);
        given().get("/v1/verifications/" + old.verificationToken())
                .then()
                .body("status.code", equalTo("SUPERSEDED"))
                .body("status.reasons", hasItem("REPLACED_BY_CORRECTION"))
                .body("status.newer", equalTo(corrected.identifier()))
                .body("status.correction.side", equalTo("REPLACED_PRINT"))
                .body("status.correction.on", equalTo(TODAY.toString()))
                .body("status.correction.decisionNumber", equalTo(NUMBER));
        upload(paper)
                .body("integrity.code", equalTo("INTACT"))
                .body("status.code", equalTo("SUPERSEDED"))
                .body("status.correction.side", equalTo("REPLACED_PRINT"));
        given().get("/v1/verifications/" + corrected.verificationToken())
                .then()
                .body("status.code", equalTo("VALID"))
                .body("status.correction.side", equalTo("CORRECTED_PRINT"))
                .body("status.correction.on", equalTo(TODAY.toString()));
        given().accept("text/html")
                .get("/v1/verifications/" + old.verificationToken())
                .then()
                .body(containsString("文字有误，已于" + TODAY + "更正"));
    }

    @Test
    @DisplayName(
            "L23: the province holds the new print with the old one's identifier, and ends the old one as corrected")
    void province() {
        Decision decision = Decision.granted(63);
        Certificate old = issued(decision);
        correct(decision, NUMBER, "LEGAL_REPRESENTATIVE", "示例甲", "示例申");
        Certificate corrected = prints(old).get(1);
        var held = SimulatedProvince.records();
        assertThat(held.get(corrected.identifier()).path("correlative_license").asText())
                .isEqualTo(old.identifier());
        assertThat(held.get(corrected.identifier()).path("issue_date").asText())
                .isEqualTo(held.get(old.identifier()).path("issue_date").asText());
        assertThat(held.get(old.identifier()).path("license_status").asText()).isEqualTo("ABOLISHED");
        assertThat(held.get(old.identifier()).path("abolish_reason").asText()).contains("更正换发", NUMBER);
        assertThat(told("ecert.certificate-issued.v1")).last().satisfies(event -> assertThat(
                        event.path("caseNumber").asText())
                .isEqualTo(decision.caseNumber()));
    }

    @Test
    @DisplayName("L23: the print history shows both, with the decision and its reason")
    void history() {
        Decision decision = Decision.granted(64);
        Certificate old = issued(decision);
        correct(decision, NUMBER, "HOLDER_NAME", WRONG, RIGHT);
        Certificate corrected = prints(old).get(1);
        as(holder())
                .get("/v1/certificates/" + corrected.identifier())
                .then()
                .statusCode(200)
                .body("prints.identifier", contains(old.identifier(), corrected.identifier()))
                .body("prints[0].correction", nullValue())
                .body("prints[1].correction.number", equalTo(NUMBER))
                .body("prints[1].correction.reason", equalTo("录入时误写"));
        as(holder())
                .get("/v1/certificates/" + old.identifier())
                .then()
                .body("lines.企业名称", equalTo(WRONG))
                .body("history.last().decisionNumber", equalTo(NUMBER))
                .body("history.last().reason", equalTo("更正：录入时误写"));
    }

    @Test
    @DisplayName(
            "L23: heard twice, it is printed once; where a later certificate says it right already, nothing is printed; a second correction is a third print")
    void once() {
        Decision decision = Decision.granted(65);
        Certificate old = issued(decision);
        correct(decision, NUMBER, "HOLDER_NAME", WRONG, RIGHT);
        correct(decision, NUMBER, "HOLDER_NAME", WRONG, RIGHT);
        assertThat(prints(old)).hasSize(2);
        correct(decision, "危化更决〔2026〕441521-8号", "HOLDER_NAME", WRONG, RIGHT);
        assertThat(prints(old)).hasSize(2);
        correct(decision, "危化更决〔2026〕441521-9号", "PRINCIPAL_PERSON", "示例乙", "示例已");
        assertThat(prints(old)).hasSize(3);
        given().get("/v1/verifications/" + old.verificationToken())
                .then()
                .body("status.code", equalTo("SUPERSEDED"))
                .body("status.correction.decisionNumber", equalTo(NUMBER));
    }

    @Test
    @DisplayName(
            "L23: where something else is printed than was to be corrected, nothing is guessed: the event is laid aside")
    void notGuessed() {
        Decision decision = Decision.granted(66);
        Certificate old = issued(decision);
        assertThatThrownBy(() -> correct(decision, NUMBER, "HOLDER_NAME", "别的名称", RIGHT))
                .hasMessageContaining("says otherwise than what was to be corrected");
        assertThatThrownBy(() -> correct(Decision.granted(67), NUMBER, "HOLDER_NAME", WRONG, RIGHT))
                .hasMessageContaining("no certificate");
        assertThat(prints(old)).hasSize(1);
    }

    @Test
    @DisplayName("L23: a suspended licence's corrected print is suspended too")
    void suspended() {
        Decision decision = Decision.granted(68);
        Certificate old = issued(decision);
        hearStatus(decision.licenceId(), "SUSPENDED");
        correct(decision, NUMBER, "DOMICILE", "广东省汕尾市海丰县示例路1号", "广东省汕尾市海丰县示例路11号");
        assertThat(prints(old).get(1).status()).isEqualTo(CertificateStatus.SUSPENDED);
        assertThat(prints(old).get(0).status()).isEqualTo(CertificateStatus.SUPERSEDED);
    }

    private void correct(Decision decision, String number, String text, String from, String to) {
        ObjectNode told = JSON.createObjectNode()
                .put("licenceId", decision.licenceId())
                .put("licenceNumber", "粤汕(海丰)危化经字〔2026〕00001号")
                .put("office", "441521")
                .put("holderUscc", HOLDER)
                .put("correctedOn", TODAY.toString())
                .put("decisionNumber", number)
                .put("reason", "录入时误写");
        told.putArray("texts").addObject().put("text", text).put("from", from).put("to", to);
        assertThat(Contract.violations("hazchem.licence-corrected.v1", told)).isEmpty();
        hear("hazchem.licence-corrected.v1", decision.licenceId(), told);
        work();
    }

    private List<Certificate> prints(Certificate of) {
        return QuarkusTransaction.requiringNew().call(() -> certificates.of(of.right()));
    }
}
