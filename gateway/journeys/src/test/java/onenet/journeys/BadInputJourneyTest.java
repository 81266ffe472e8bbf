package onenet.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.journeys.caller.Answer;
import onenet.journeys.caller.Gateway;
import onenet.journeys.caller.Person;
import onenet.journeys.story.Enterprise;
import onenet.journeys.story.LicenceCase;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(CityForTests.class)
class BadInputJourneyTest {

    private static final String CASES = LicenceCase.SERVICE + "/cases";

    private final Gateway gateway;

    BadInputJourneyTest(CityForTests.Running city) {
        this.gateway = city.gateway();
    }

    @Test
    @DisplayName("Without a valid token nothing is answered but how to sign in")
    void noToken() {
        gateway.anyone().get(CASES).mustRefuse(401, "UNAUTHENTICATED");
        String tampered = gateway.token("trader-haifeng") + "x";
        gateway.raw("PUT", CASES + "/x/application", "{}", Map.of("Authorization", "Bearer " + tampered))
                .mustRefuse(401, "UNAUTHENTICATED");
    }

    @Test
    @DisplayName("Malformed JSON and an unknown field are told apart, and a missing key is asked for")
    void body() {
        Map<String, String> headers = Map.of(
                "Authorization",
                "Bearer " + gateway.token("trader-haifeng"),
                "Content-Type",
                "application/json",
                "Idempotency-Key",
                UUID.randomUUID().toString());
        gateway.raw("POST", CASES, "{\"matter\":", headers).mustRefuse(400, "MALFORMED_JSON");
        gateway.raw("POST", CASES, "{\"matter\":\"NEW\",\"colour\":\"red\"}", headers)
                .mustRefuse(400, "UNKNOWN_FIELD");
        var withoutKey = Map.of("Authorization", headers.get("Authorization"), "Content-Type", "application/json");
        Answer refused = gateway.raw("POST", CASES, "{}", withoutKey);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.problem()).isIn("IDEMPOTENCY_KEY_REQUIRED", "INVALID_INPUT");
    }

    @Test
    @DisplayName("A file that is too large or not a document is not kept")
    void files() {
        Person trader = gateway.as("trader-haifeng");
        trader.post(LicenceCase.SERVICE + "/files?name=a.pdf", "MZ not a document".getBytes(StandardCharsets.UTF_8))
                .mustRefuse(415, "UNSUPPORTED_MEDIA_TYPE");
        byte[] large = new byte[11 * 1024 * 1024];
        System.arraycopy("%PDF-1.4\n".getBytes(StandardCharsets.UTF_8), 0, large, 0, 9);
        trader.post(LicenceCase.SERVICE + "/files?name=a.pdf", large).mustRefuse(413, "PAYLOAD_TOO_LARGE");
    }

    @Test
    @DisplayName(
            "The same key and body give the same case; the same key with another body is refused and changes nothing")
    void sameKey() {
        Person trader = gateway.as("trader-lufeng");
        String file = LicenceCase.upload(trader, "same key");
        var body = Enterprise.LUFENG.newLicence(Enterprise.materials(file, List.of()));
        String key = UUID.randomUUID().toString();
        Answer first = trader.postOnce(key, CASES, body).must(201);
        Answer again = trader.postOnce(key, CASES, body).must(201);
        assertThat(again.json().path("caseNumber")).isEqualTo(first.json().path("caseNumber"));
        var other = Enterprise.LUFENG.newLicence(Enterprise.materials(file, List.of("safety-rules-list")));
        trader.postOnce(key, CASES, other).mustRefuse(409, "IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    @DisplayName("An act on a version somebody else has changed meanwhile is refused; so is one that names no version")
    void staleVersion() {
        LicenceCase licence = LicenceCase.submit(gateway, Enterprise.LUFENG, List.of());
        String seen = gateway.as("lufeng-intake").get(licence.path()).must(200).etag();
        licence.requestCorrection(
                "lufeng-intake",
                "safety-rules-list",
                "A9-2",
                LocalDate.parse(licence.view().path("receivedOn").asText()).plusDays(10));
        Person officer = gateway.as("lufeng-intake");
        officer.act(licence.path() + "/lapse", null, seen).mustRefuse(412, "STALE_VERSION");
        officer.post(licence.path() + "/lapse", null).mustRefuse(428, "PRECONDITION_REQUIRED");
        assertThat(licence.read("lufeng-intake").status()).isEqualTo("CORRECTION_REQUESTED");
    }

    @Test
    @DisplayName("A stranger's case does not exist: not for another county, not for another enterprise")
    void strangers() {
        LicenceCase licence = LicenceCase.submit(gateway, Enterprise.LUFENG, List.of());
        gateway.as("haifeng-intake").get(licence.path()).mustRefuse(404, "NOT_FOUND");
        gateway.as("trader-haifeng").get(licence.path()).mustRefuse(404, "NOT_FOUND");
        assertThat(gateway.as("city-supervisor").get(licence.path()).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("The wrong role and the wrong moment are refused with different codes")
    void wrongRoleAndMoment() {
        LicenceCase licence = LicenceCase.submit(gateway, Enterprise.LUFENG, List.of());
        licence.attempt("lufeng-examiner", "acceptance", null).mustRefuse(403, "FORBIDDEN");
        licence.attempt("lufeng-decider", "decision", LicenceCase.grant()).mustRefuse(409, "TRANSITION_NOT_ALLOWED");
        assertThat(licence.read("lufeng-intake").status()).isEqualTo("SUBMITTED");
    }

    @Test
    @DisplayName("An enterprise applies for itself only")
    void anotherEnterprise() {
        String file = LicenceCase.upload(gateway.as("trader-haifeng"), "not mine");
        gateway.as("trader-haifeng")
                .post(CASES, Enterprise.LUFENG.newLicence(Enterprise.materials(file, List.of())))
                .mustRefuse(403, "NOT_YOUR_ENTERPRISE");
    }
}
