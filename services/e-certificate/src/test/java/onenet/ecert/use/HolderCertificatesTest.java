package onenet.ecert.use;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import onenet.ecert.certificate.Certificate;
import onenet.ecert.world.Decision;
import onenet.ecert.world.EcertScenario;
import onenet.testkit.Tokens;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("Another service reads a holder's certificates by statutory function, and it is recorded")
class HolderCertificatesTest extends EcertScenario {

    private static final String PATH = "/v1/holders/" + HOLDER + "/certificates";

    @Test
    @DisplayName("It gets number, status and what is printed; case, item, purpose and what it saw are recorded")
    void use() {
        Certificate licence = issued(Decision.granted(1));
        asking(service())
                .get(PATH)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].identifier", equalTo(licence.identifier()))
                .body("items[0].typeCode", equalTo("11100000DEM00009X8001"))
                .body("items[0].certificateNumber", equalTo(licence.certificateNumber()))
                .body("items[0].status", equalTo("IN_FORCE"))
                .body("items[0].statusCode", equalTo("01"))
                .body("items[0].face.许可范围", equalTo("甲醇、乙醇[无水]、丙酮"));
        assertThat(column("SELECT used_by || ' ' || case_number || ' ' || purpose || ' ' || certificates::text"
                        + " FROM certificate_use"))
                .singleElement()
                .asString()
                .contains("proof-exemption HZ-1 核验 50% 材料")
                .contains(licence.identifier());
        assertThat(column("SELECT count(*) FROM audit_record WHERE action = 'UseCertificates'"))
                .isNotEqualTo(List.of("0"));
    }

    @Test
    @DisplayName("A suspended certificate is shown as suspended, not hidden: not found and not valid are two answers")
    void suspended() {
        Certificate licence = issued(Decision.granted(2));
        hearStatus(licence.rightId(), "SUSPENDED");
        asking(service())
                .queryParam("typeCode", "11100000DEM00009X8001")
                .get(PATH)
                .then()
                .body("items[0].status", equalTo("SUSPENDED"))
                .body("items[0].statusCode", equalTo("02"));
        asking(service())
                .queryParam("typeCode", "11100000DEM00009X8002")
                .get(PATH)
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    @DisplayName("Without case, item or purpose there is no answer; persons and enterprises may not ask")
    void refused() {
        as(service()).get(PATH).then().statusCode(400).body("code", equalTo("INVALID_INPUT"));
        asking(service()).get("/v1/holders/1234/certificates").then().statusCode(400);
        for (String other : List.of(holder(), officer(), Tokens.officer("a", "441500", "auditor"))) {
            asking(other).get(PATH).then().statusCode(403);
        }
        assertThat(column("SELECT count(*) FROM certificate_use")).containsExactly("0");
    }

    @Test
    @DisplayName("Trap 17: a holder with more than 150 certificates is read to the end, each one once")
    void pages() {
        issued(Decision.granted(3));
        sql("""
                INSERT INTO certificate SELECT (json_populate_record(c, json_build_object('id', gen_random_uuid(),
                    'identifier', c.identifier || n, 'case_number', c.case_number || n, 'certificate_version', n + 1,
                    'verification_token', md5(n::text), 'sealing_fingerprint', md5(n::text)))).*
                FROM certificate c, generate_series(1, 199) n""");
        List<String> seen = new ArrayList<>();
        String cursor = null;
        do {
            RequestSpecification request = asking(service()).queryParam("limit", 60);
            var page = (cursor == null ? request : request.queryParam("cursor", cursor))
                    .get(PATH)
                    .then()
                    .statusCode(200)
                    .extract();
            seen.addAll(page.jsonPath().getList("items.identifier", String.class));
            cursor = page.path("next");
        } while (cursor != null);
        assertThat(seen).hasSize(200).doesNotHaveDuplicates();
    }

    private static RequestSpecification asking(String token) {
        return as(token)
                .header("X-Onenet-Case", "HZ-1")
                .header("X-Onenet-Item", "00012504500001")
                .header(
                        "X-Onenet-Purpose",
                        java.net.URLEncoder.encode("核验 50% 材料", java.nio.charset.StandardCharsets.UTF_8));
    }

    private static String service() {
        return Tokens.officer("proof-exemption", "", "proof-certificate-reader");
    }
}
