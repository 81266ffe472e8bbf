package onenet.ecert.register;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.ecert.certificate.Certificate;
import onenet.ecert.certificate.FaceText;
import onenet.ecert.document.CertificateFace;
import onenet.ecert.document.OfdLimits;
import onenet.ecert.document.OfdReader;
import onenet.ecert.type.CertificateType;
import onenet.ecert.world.Decision;
import onenet.ecert.world.EcertScenario;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("Certificates stored by versions before are shown and copied as they were sealed")
class EarlierFaceTest extends EcertScenario {

    private static final String VARIED = """
            {"licenceNumber":"粤汕(海丰)危化经字〔2026〕00001号","enterpriseName":"海丰县示例化工贸易有限公司",
            "domicile":"广东省汕尾市海丰县示例路1号","premises":"广东省汕尾市海丰县示例路1号二楼","storageAddress":null,
            "legalRepresentative":"示例甲","principalPerson":"示例乙","businessMode":"批发、零售",
            "scope":["甲醇","乙醇[无水]","丙酮"],"validFrom":"2026-11-24","validTo":"2029-11-23","issuedOn":"2026-11-24",
            "issuerName":"海丰县应急管理局","variedOn":"2026-11-24","renewedOn":null}""";

    @Test
    @DisplayName("A licence's row of before gives every answer that the present row gives")
    void licence() {
        Decision decision = Decision.granted(301);
        decision.licence().put("variedOn", TODAY.toString());
        Certificate certificate = issued(decision);
        List<String> present = answers(certificate);
        assertThat(present.get(0)).contains("\"renewalState\":\"未延续；变更日期2026年11月24日\"", "\"储存地址\":\"无储存设施\"");

        sql("UPDATE certificate SET face = '" + VARIED + "'");
        assertThat(column("SELECT face::json ->> 'enterpriseName' FROM certificate"))
                .hasSize(1);
        assertThat(answers(certificate)).isEqualTo(present);
        assertThat(copied(certificate)).contains("经营方式批发、零售", "延续情况未延续；变更日期2026年11月24日");
    }

    @Test
    @DisplayName("A registration form of before has no end, and begins when it was issued")
    void form() {
        CertificateFace face = new FaceText().convertToEntityAttribute("""
                {"certificateNumber":"441521-2026-0001","holderName":"示例","issuerName":"海丰县应急管理局",
                "issuedOn":"2026-11-24","form":{"kinds":["COMPREHENSIVE","ON_SITE"]}}""");
        assertThat(face.validFrom()).isEqualTo(LocalDate.of(2026, 11, 24));
        assertThat(face.validTo()).isEqualTo(CertificateType.NO_END);
        assertThat(face.form()).isEqualTo(Map.of("kinds", List.of("COMPREHENSIVE", "ON_SITE")));
    }

    private List<String> answers(Certificate certificate) {
        return List.of(
                as(holder()).get("/v1/certificates/" + certificate.identifier()).asString(),
                as(holder()).get("/v1/certificates").asString(),
                given().get("/v1/verifications/" + certificate.verificationToken())
                        .jsonPath()
                        .getMap("certificate")
                        .toString());
    }

    /** The copy is printed from the stored face. */
    private String copied(Certificate certificate) {
        String caseNumber = Decision.granted(302).caseNumber();
        placed(caseNumber, HOLDER, "441521");
        String location = as(officer())
                .contentType("application/json")
                .body(Map.of("caseNumber", caseNumber, "purpose", "核对", "validDays", 5))
                .post("/v1/certificates/" + certificate.identifier() + "/annotated-copies")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        byte[] copy =
                as(officer()).get(location.substring(location.indexOf("/v1/"))).asByteArray();
        return OfdReader.open(copy, OfdLimits.DEFAULT).text();
    }
}
