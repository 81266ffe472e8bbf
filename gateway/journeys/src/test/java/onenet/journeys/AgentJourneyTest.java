package onenet.journeys;

import onenet.journeys.caller.Answer;
import onenet.journeys.caller.Gateway;
import onenet.journeys.caller.Person;
import onenet.journeys.story.LicenceCase;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(CityForTests.class)
class AgentJourneyTest {

    private static final String MANDATES = "/api/proof-exemption/v1/mandates";
    private static final String SHANWEI = "91441502MA4XAB1488";
    private static final List<String> EVERYWHERE =
            List.of(LicenceCase.SERVICE + "/cases", "/api/plan-filing/v1/cases", "/api/e-certificate/v1/certificates");

    private final Gateway gateway;

    AgentJourneyTest(CityForTests.Running city) {
        this.gateway = city.gateway();
    }

    @Test
    @DisplayName(
            "A mandate given, accepted and taken back is known to every service: the agent comes in, and is out again")
    void everywhere() {
        Person representative = gateway.as("trader-shanwei");
        Person agent = gateway.as("agent-independent");
        EVERYWHERE.forEach(list -> asked(list).mustRefuse(403, "MANDATE_MISSING"));
        String mandate = representative
                .post(
                        MANDATES,
                        Map.of(
                                "enterpriseName", "汕尾示例化工贸易有限公司",
                                "agentAccount", "agent-independent",
                                "agentName", "示例戊",
                                "matters", List.of("LICENCE", "FILING"),
                                "until",
                                        LocalDate.now(ZoneId.of("Asia/Shanghai"))
                                                .plusDays(30)
                                                .toString()))
                .must(201)
                .json()
                .path("id")
                .asText();
        EVERYWHERE.forEach(list -> asked(list).mustRefuse(403, "MANDATE_MISSING"));
        agent.post(MANDATES + "/" + mandate + "/acceptance", null).must(201);
        EVERYWHERE.forEach(list -> becomes(list, 200));
        representative.post(MANDATES + "/" + mandate + "/end", null).must(201);
        EVERYWHERE.forEach(list -> becomes(list, 403));
    }

    private void becomes(String list, int status) {
        Awaitility.await(list)
                .atMost(Duration.ofSeconds(30))
                .until(() -> asked(list).status() == status);
    }

    private Answer asked(String list) {
        return gateway.raw(
                "GET",
                list,
                "",
                Map.of("Authorization", "Bearer " + gateway.token("agent-independent"), "Acting-For", SHANWEI));
    }
}
