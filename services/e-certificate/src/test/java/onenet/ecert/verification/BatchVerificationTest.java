package onenet.ecert.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import onenet.casework.identity.CertificateIdentifier;
import onenet.ecert.certificate.Certificate;
import onenet.ecert.world.Decision;
import onenet.ecert.world.EcertScenario;
import onenet.ecert.world.SimulatedProvince;
import onenet.testkit.Tokens;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("A bureau verifies many certificates at once")
class BatchVerificationTest extends EcertScenario {

    private static final String UNKNOWN = CertificateIdentifier.of(
                    "11100000DEM00009X8001", "11441521DEM000030G", "NOSUCH", 1)
            .value();

    @Test
    @DisplayName(
            "each is answered for itself and in its place: by identifier, by number, unknown, and no identifier at all")
    void each() {
        Certificate one = issued(Decision.granted(801));
        Certificate other = issued(Decision.granted(802));
        asks(
                        officer("batch-each"),
                        List.of(
                                Map.of("certificateIdentifier", one.identifier()),
                                Map.of("certificateNumber", other.certificateNumber()),
                                Map.of("certificateIdentifier", UNKNOWN),
                                Map.of("certificateNumber", "粤汕(海丰)危化经字〔1999〕00000号"),
                                Map.of("certificateIdentifier", one.identifier() + "9")))
                .statusCode(200)
                .body("items", hasSize(5))
                .body("items.answer.status.code", contains("VALID", "VALID", "UNKNOWN", "UNKNOWN"))
                .body("items[0].answer.certificate.identifier", equalTo(one.identifier()))
                .body("items[1].answer.certificate.identifier", equalTo(other.identifier()))
                .body("items[1].certificateNumber", equalTo(other.certificateNumber()))
                .body("items[2].answer.certificate", nullValue())
                .body("items[4].fault", not(nullValue()));
    }

    @Test
    @DisplayName("a bureau is shown of a holder what everybody is shown: the name in full, not the code")
    void masked() {
        Certificate certificate = issued(Decision.granted(803));
        String answer = asks(
                        officer("batch-masked"), List.of(Map.of("certificateNumber", certificate.certificateNumber())))
                .statusCode(200)
                .extract()
                .asString();
        assertThat(answer).contains("INTACT", "海丰县示例化工贸易有限公司").doesNotContain(HOLDER);
    }

    @Test
    @DisplayName("while the province cannot be asked none is called valid, and none unknown")
    void provinceSilent() {
        Certificate certificate = issued(Decision.granted(804));
        SimulatedProvince.next("query", SimulatedProvince.Fault.ERROR);
        asks(officer("batch-silent"), List.of(Map.of("certificateIdentifier", certificate.identifier())))
                .statusCode(200)
                .body("items[0].answer.status.code", equalTo("CANNOT_ASK_NOW"));
    }

    @Test
    @DisplayName("who asked what for which purpose is on record")
    void recorded() {
        asks(officer("batch-recorded"), List.of(Map.of("certificateIdentifier", UNKNOWN)))
                .statusCode(200);
        assertThat(
                        column(
                                "SELECT detail FROM audit_record WHERE action = 'VerifyBatch' AND actor_name = 'batch-recorded'"))
                .singleElement()
                .asString()
                .contains(UNKNOWN, "年度核查");
    }

    @Test
    @DisplayName("a hundred at a time, each by one of the two names, for a purpose")
    void bounds() {
        String officer = officer("batch-bounds");
        Map<String, String> question = Map.of("certificateIdentifier", "x");
        ask(officer, Map.of("purpose", "核查", "questions", Collections.nCopies(100, question)))
                .statusCode(200)
                .body("items", hasSize(100));
        for (Map<String, ?> wrong : List.of(
                Map.of("purpose", "核查", "questions", Collections.nCopies(101, question)),
                Map.of("purpose", "核查", "questions", List.of()),
                Map.of("questions", List.of(question)),
                Map.of("purpose", " ", "questions", List.of(question)))) {
            ask(officer, wrong).statusCode(400).body("code", equalTo("INVALID_INPUT"));
        }
        asks(officer, List.of(question, Map.of()))
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/questions/1"));
        asks(officer, List.of(Map.of("certificateIdentifier", "x", "certificateNumber", "y")))
                .statusCode(400)
                .body("violations[0].code", equalTo("ONE_OF_TWO"));
    }

    @Test
    @DisplayName("who asks batch after batch is told to wait")
    void rate() {
        String officer = officer("batch-rate");
        Map<String, ?> batch = Map.of("purpose", "核查", "questions", List.of(Map.of("certificateIdentifier", "x")));
        ask(officer, batch).statusCode(200);
        Optional<Response> refused = Stream.generate(
                        () -> ask(officer, batch).extract().response())
                .limit(60)
                .filter(answer -> answer.statusCode() == 429)
                .findFirst();
        assertThat(refused).isPresent();
        assertThat(refused.orElseThrow().header("Retry-After")).matches("[1-9][0-9]?");
        ask(officer("batch-other"), batch).statusCode(200);
    }

    private static String officer(String account) {
        return Tokens.officer(account, "441521", "examiner");
    }

    private static ValidatableResponse asks(String token, List<Map<String, String>> questions) {
        return ask(token, Map.of("purpose", "年度核查", "questions", questions));
    }

    private static ValidatableResponse ask(String token, Map<String, ?> batch) {
        return as(token)
                .contentType("application/json")
                .body(batch)
                .post("/v1/verification-batches")
                .then();
    }
}
