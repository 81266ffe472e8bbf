package onenet.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.journeys.caller.Gateway;
import onenet.journeys.story.Certificates;
import onenet.journeys.story.Enterprise;
import onenet.journeys.story.LicenceCase;
import onenet.journeys.story.Province;
import onenet.journeys.story.Publicity;
import onenet.journeys.story.Telling;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(CityForTests.class)
class LicenceJourneyTest {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final CityForTests.Running city;
    private final Gateway gateway;
    private final Certificates certificates;
    private final Province province;

    LicenceJourneyTest(CityForTests.Running city) {
        this.city = city;
        this.gateway = city.gateway();
        this.certificates = city.certificates();
        this.province = city.province();
    }

    @BeforeEach
    void aProvinceInOrder() {
        province.noFaults();
    }

    @Test
    @DisplayName(
            "The demo's story: from the first paper to a verified certificate, forgeries refused; a plan deemed filed and then found, a renewal without uploads")
    void demo() {
        try (var clock = city.clockOf("hazchem-licence");
                var plans = city.clockOf("plan-filing")) {
            Telling telling = new Telling();
            LicenceCase licence = new Demo(gateway, clock, Path.of("target/demo"), telling).tell();
            new NeverAskTwice(gateway, plans, telling).tell(licence.number());
        }
    }

    @Test
    @DisplayName("A refused case ends with its decision delivered, and no certificate is made")
    void refusal() {
        LicenceCase refused =
                LicenceCase.submit(gateway, Enterprise.LUFENG, List.of()).prepare("lufeng");
        refused.act("lufeng-legal", "legal-review", Map.of("agrees", true, "opinion", "同意（演示）"));
        refused.act(
                "lufeng-decider",
                "decision",
                Map.of(
                        "outcome",
                        "REFUSED",
                        "grounds",
                        List.of(Map.of(
                                "clause", "R-CONDITIONS", "reason", "不具备规定的安全条件（演示）", "falseMaterials", false))));
        assertThat(refused.status()).isEqualTo("REFUSED");
        assertThat(refused.view().path("decision").toString()).contains("R-CONDITIONS");
        refused.act("lufeng-intake", "delivery", Map.of("method", "IN_PERSON", "proof", "演示送达回证1号"));
        assertThat(refused.status()).isEqualTo("CLOSED");
        assertThat(province.records(refused.number())).isEmpty();
    }

    @Test
    @DisplayName("An application taken back is closed and stays closed")
    void withdrawal() {
        LicenceCase withdrawn = LicenceCase.submit(gateway, Enterprise.LUFENG, List.of());
        withdrawn.act("trader-lufeng", "withdrawal", Map.of("reason", "计划有变（演示）"));
        assertThat(withdrawn.read("lufeng-intake").status()).isEqualTo("WITHDRAWN");
        withdrawn.attempt("lufeng-intake", "acceptance", null).mustRefuse(409, "TRANSITION_NOT_ALLOWED");
    }

    @Test
    @DisplayName(
            "The province answers with errors, then not at all: the certificate is registered exactly once all the same")
    void provinceInTrouble() {
        province.fault("issue", "ERROR", 2);
        province.fault("issue", "DROP", 1);
        LicenceCase granted =
                LicenceCase.submit(gateway, Enterprise.LUFENG, List.of()).grantedBy("lufeng");
        JsonNode line = certificates.await("trader-lufeng", granted.number(), PATIENCE);
        assertThat(province.records(granted.number())).hasSize(1);
        assertThat(province.records(granted.number()).get(0).path("license_code"))
                .isEqualTo(line.path("identifier"));
    }

    @Test
    @DisplayName("A granted licence is public to anybody, and the platform above holds it with the licence's number")
    void published() {
        LicenceCase granted =
                LicenceCase.submit(gateway, Enterprise.LUFENG, List.of()).grantedBy("lufeng");
        certificates.await("trader-lufeng", granted.number(), PATIENCE);
        String decision = granted.view().at("/decision/number").asText();
        Publicity publicity = new Publicity(gateway);
        JsonNode record = publicity.confirmed(decision, PATIENCE);
        JsonNode read = publicity.published(decision);
        assertThat(read).hasSize(1);
        assertThat(read.at("/0/id")).isEqualTo(record.at("/line/id"));
        assertThat(read.at("/0/standing").asText()).isEqualTo("VALID");
    }

    @Test
    @DisplayName("A certificate the province abolished elsewhere does not verify as valid")
    void revokedElsewhere() {
        LicenceCase granted =
                LicenceCase.submit(gateway, Enterprise.LUFENG, List.of()).grantedBy("lufeng");
        JsonNode line = certificates.await("trader-lufeng", granted.number(), PATIENCE);
        String identifier = line.path("identifier").asText();
        JsonNode before = certificates.verify(identifier, "13XM");
        assertThat(before.at("/status/code").asText()).isEqualTo("VALID");
        province.fault("query", "REVOKED_ELSEWHERE", 1);
        JsonNode after = certificates.verify(identifier, "13XM");
        assertThat(after.at("/status/code").asText()).isNotEqualTo("VALID");
        assertThat(certificates.verify(identifier, "0000").at("/status/code").asText())
                .isEqualTo("NOT_MATCHED");
    }
}
