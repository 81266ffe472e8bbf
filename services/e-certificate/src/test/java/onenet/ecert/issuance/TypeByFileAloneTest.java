package onenet.ecert.issuance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import onenet.casework.identity.CaseNumber;
import onenet.casework.identity.OfficeCode;
import onenet.ecert.certificate.Certificate;
import onenet.ecert.certificate.CertificateStatus;
import onenet.ecert.document.OfdLimits;
import onenet.ecert.document.OfdReader;
import onenet.ecert.world.Decision;
import onenet.ecert.world.EcertScenario;
import onenet.ecert.world.Producer;
import onenet.ecert.world.SimulatedProvince;
import onenet.testkit.Contract;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The type is {@code contracts/certificates/safety-review-opinion.yaml} among the test's resources; no class knows it. */
@QuarkusTest
@DisplayName("A third certificate type is one file and no line of Java")
class TypeByFileAloneTest extends EcertScenario {

    private static final String TYPE = "11100000DEM00009X8900";
    private static final String GIVEN = "hazchem.opinion-given.v1";
    private static final String ENDED = "hazchem.opinion-ended.v1";

    @Test
    @DisplayName(
            "Its event, brought by the broker, becomes a numbered, sealed and registered certificate that verifies")
    void issued() throws Exception {
        given(1, "REFUSED", "XM-1");
        given(2, "GIVEN", "XM-1");
        Certificate opinion = arrived(2);

        assertThat(find(1)).isEmpty();
        assertThat(opinion.status()).isEqualTo(CertificateStatus.IN_FORCE);
        assertThat(opinion.certificateNumber()).isEqualTo("粤汕(海丰)安审字〔2026〕001号");
        assertThat(opinion.identifier()).contains(TYPE).contains("11441521DEM000030G");
        assertThat(SimulatedProvince.file(opinion.identifier())).isEqualTo(document(opinion));
        assertThat(OfdReader.open(document(opinion), OfdLimits.DEFAULT).text())
                .contains("建设项目安全审查意见书（示例）")
                .contains("审查结论有条件同意")
                .contains("整改要求增设报警、补充培训")
                .contains("有效期2026年11月24日至2028年11月23日");
        upload(document(opinion))
                .body("integrity.code", equalTo("INTACT"))
                .body("status.code", equalTo("VALID"))
                .body("issuer.code", equalTo("TRUSTED"))
                .body("certificate.typeCode", equalTo(TYPE))
                .body("certificate.validTo", equalTo("2028-11-23"));
        as(holder())
                .get("/v1/certificates/" + opinion.identifier())
                .then()
                .statusCode(200)
                .body("lines.项目名称", equalTo("示例项目"))
                .body("face", nullValue());
    }

    @Test
    @DisplayName("The next one of the same right takes its place and keeps its number; both stand as their event says")
    void replaced() throws Exception {
        given(3, "GIVEN", "XM-2");
        Certificate first = arrived(3);
        given(4, "AMENDED", "XM-2");
        Certificate second = arrived(4);

        assertThat(second.version()).isEqualTo("002");
        assertThat(second.certificateNumber()).isEqualTo(first.certificateNumber());
        assertThat(second.previousIdentifier()).contains(first.identifier());
        verify(first, "SUPERSEDED");
        verify(second, "VALID");
    }

    @Test
    @DisplayName(
            "It ends as its event says, and nothing else ends with it: not a licence whose right has the same name")
    void ended() throws Exception {
        Decision decision = Decision.granted(201);
        Certificate licence = issued(decision);
        given(5, "GIVEN", decision.licenceId());
        Certificate opinion = arrived(5);
        assertThat(opinion.certificateNumber()).isEqualTo("粤汕(海丰)安审字〔2026〕001号");

        ended(5, 2, "ASKED_ABOUT", decision.licenceId());
        ended(5, 3, "WITHDRAWN", decision.licenceId());
        await(() -> find(5).orElseThrow().status() == CertificateStatus.WITHDRAWN);
        work();
        verify(opinion, "WITHDRAWN");
        assertThat(SimulatedProvince.records()
                        .get(opinion.identifier())
                        .path("abolish_kind")
                        .asText())
                .isEqualTo("WITHDRAWN");
        verify(licence, "VALID");
        hearStatus(decision.licenceId(), "SUSPENDED");
        verify(licence, "SUSPENDED");
        verify(opinion, "WITHDRAWN");
    }

    private static void verify(Certificate certificate, String word) {
        given().get("/v1/verifications/" + certificate.verificationToken())
                .then()
                .body("status.code", equalTo(word));
    }

    private Certificate arrived(int serial) {
        await(() -> find(serial).isPresent());
        work();
        return find(serial).orElseThrow();
    }

    private static void await(java.util.concurrent.Callable<Boolean> condition) {
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(condition);
    }

    private Optional<Certificate> find(int serial) {
        return QuarkusTransaction.requiringNew().call(() -> certificates.ofCase(TYPE, caseNumber(serial)));
    }

    private static String caseNumber(int serial) {
        return CaseNumber.of("SC", new OfficeCode("441521"), 2026, serial).value();
    }

    private static void given(int serial, String outcome, String project) throws Exception {
        ObjectNode data = JSON.createObjectNode()
                .put("caseNumber", caseNumber(serial))
                .put("itemCode", "44150100000009")
                .put("outcome", outcome)
                .put("givenOn", "2026-11-24")
                .put("goodUntil", "2028-11-23")
                .put("conclusion", "AGREED_WITH_CONDITIONS");
        data.putArray("conditions").add("增设报警").add("补充培训");
        data.putObject("project").put("code", project).put("name", "示例项目");
        data.putObject("unit").put("uscc", HOLDER).put("name", "海丰县示例化工贸易有限公司");
        data.putObject("office")
                .put("officeCode", "441521")
                .put("name", "海丰县应急管理局")
                .put("uscc", "11441521DEM000030G")
                .put("divisionCode", "441521");
        tell(GIVEN, serial, 1, data);
    }

    private static void ended(int serial, int sequence, String how, String project) throws Exception {
        tell(
                ENDED,
                serial,
                sequence,
                JSON.createObjectNode()
                        .put("projectCode", project)
                        .put("how", how)
                        .put("on", TODAY.toString())
                        .put("reason", "演示"));
    }

    private static void tell(String type, int serial, int sequence, ObjectNode data) throws Exception {
        assertThat(Contract.violations(type, data)).isEmpty();
        Producer.publish(type, caseNumber(serial), sequence, data, 1);
    }
}
