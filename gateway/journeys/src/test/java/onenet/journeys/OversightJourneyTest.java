package onenet.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.journeys.caller.Answer;
import onenet.journeys.caller.Gateway;
import onenet.journeys.caller.Person;
import onenet.journeys.story.Enterprise;
import onenet.journeys.story.LicenceCase;
import onenet.journeys.story.Telling;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the city does that other services go by, through the gateway, with every service real. */
@ExtendWith(CityForTests.class)
class OversightJourneyTest {

    private static final String LISTINGS = "/api/oversight/v1/credit-listings";
    private static final Enterprise TRADER = Enterprise.HAIFENG;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final CityForTests.Running city;
    private final Gateway gateway;

    OversightJourneyTest(CityForTests.Running city) {
        this.city = city;
        this.gateway = city.gateway();
    }

    @Test
    @DisplayName(
            "The demo's last act: a power is entrusted and recalled, and the file of published licences holds what was granted")
    void lastAct() {
        LicenceCase granted =
                LicenceCase.submit(gateway, Enterprise.LUFENG, List.of()).grantedBy("lufeng");
        Awaitility.await().atMost(PATIENCE).untilAsserted(() -> assertThat(gateway.anyone()
                        .get("/api/oversight/v1/publicity?limit=1")
                        .must(200)
                        .json()
                        .path("items"))
                .isNotEmpty());
        try (var clock = city.clockOf("oversight")) {
            new CityLooksOn(gateway, clock.today(), Path.of("target/demo"), new Telling()).tell();
        }
    }

    @Test
    @DisplayName(
            "An enterprise enters the red list by notice and decision; proof-exemption opens the green channel, and closes it when it is taken out")
    void redList() {
        // a paper the state has is left out: it is asked for, and whoever is asked knows the enterprise's credit
        LicenceCase theirs = LicenceCase.submit(gateway, TRADER, List.of("plan-filing-form"));
        String number = proposed().path("line").path("listingNumber").asText();
        act(
                "haifeng-examiner",
                number,
                "notice",
                Map.of("servedOn", today().toString(), "how", "当面送达（演示）", "paperNumber", "演示告知1号"));
        act(TRADER.account(), number, "statement", Map.of("words", "没有意见（演示）"));
        act("haifeng-decider", number, "decision", ruling());
        green(theirs, true);
        JsonNode effects = gateway.as(TRADER.account())
                .get("/api/oversight/v1/credit-effects?uscc=" + TRADER.uscc())
                .must(200)
                .json();
        assertThat(effects.toString()).contains("GREEN_CHANNEL");
        act(TRADER.account(), number, "removal-request", Map.of("words", "不再需要（演示）"));
        act("haifeng-decider", number, "removal-decision", ruling());
        green(theirs, false);
    }

    private JsonNode proposed() {
        return gateway.as("haifeng-examiner")
                .post(
                        LISTINGS,
                        Map.of(
                                "kind", "RED_LIST",
                                "uscc", TRADER.uscc(),
                                "partyName", "示例企业（演示）",
                                "ground", "COMMENDED",
                                "facts", "受市级表彰（演示）"))
                .must(201)
                .json();
    }

    private static Map<String, ?> ruling() {
        return Map.of("decided", true, "decisionNumber", "演示决定1号", "reasons", "事实清楚（演示）");
    }

    private void act(String who, String number, String act, Map<String, ?> body) {
        Person person = gateway.as(who);
        Answer seen = person.get(LISTINGS + "/" + number).must(200);
        person.act(LISTINGS + "/" + number + "/" + act, body, seen.etag()).must(201);
    }

    /** Told in the background, awaited. */
    private void green(LicenceCase of, boolean expected) {
        Awaitility.await().atMost(PATIENCE).untilAsserted(() -> {
            Answer read = gateway.as(TRADER.account()).get("/api/proof-exemption/v1/resolutions/" + of.number());
            assertThat(read.status()).isEqualTo(200);
            assertThat(read.json().path("greenChannel").asBoolean()).isEqualTo(expected);
        });
    }

    private LocalDate today() {
        try (var clock = city.clockOf("oversight")) {
            return clock.today();
        }
    }
}
