package onenet.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import onenet.journeys.caller.Answer;
import onenet.journeys.caller.Gateway;
import onenet.journeys.caller.Person;
import onenet.journeys.caller.StoryBroken;
import onenet.journeys.story.Enterprise;
import onenet.journeys.story.LicenceCase;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(CityForTests.class)
class SystemJourneyTest {

    private static final String SYSTEMS = "/api/proof-exemption/v1/systems";
    private static final String CASES = LicenceCase.SERVICE + "/cases";

    private final Gateway gateway;

    SystemJourneyTest(CityForTests.Running city) {
        this.gateway = city.gateway();
    }

    @Test
    @DisplayName(
            "An ERP is connected, signs in with a secret of its own, goes from draft to case and follows it; ended, it is out")
    void erp() {
        Person owner = gateway.as(Enterprise.LUFENG.account());
        JsonNode connected = owner.post(SYSTEMS, terms(List.of("APPLY", "READ"), List.of("LICENCE")))
                .must(201)
                .json();
        String id = connected.path("id").asText();
        Person erp = signedIn(owner, id);
        becomes(erp, CASES, 200);
        String draft = LicenceCase.SERVICE + "/drafts/" + UUID.randomUUID();
        erp.put(draft, Map.of("kind", "NEW", "form", Map.of())).must(200);
        owner.get(draft).must(200);
        String file = LicenceCase.upload(erp, "erp");
        Answer received = erp.post(CASES, Enterprise.LUFENG.newLicence(Enterprise.materials(file, List.of())))
                .must(201);
        String number = received.json().path("caseNumber").asText();
        erp.get(CASES + "/" + number).must(200);
        Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(told(erp, number))
                .contains("SYSTEM"));
        erp.get("/api/plan-filing/v1/cases").must(403);
        erp.get("/api/proof-exemption/v1/mandates").must(403);
        Person again = signedIn(owner, id);
        again.get(CASES + "/" + number).must(200);
        owner.post(SYSTEMS + "/" + id + "/end", null).must(201);
        becomes(again, CASES, 401);
        owner.get(CASES + "/" + number).must(200);
    }

    @Test
    @DisplayName("A county's system mirrors its own office's cases and does nothing in them")
    void mirror() {
        Person head = gateway.as("haifeng-decider");
        JsonNode connected =
                head.post(SYSTEMS, terms(List.of("READ"), List.of())).must(201).json();
        Person mirror = signedIn(head, connected.path("id").asText());
        becomes(mirror, CASES, 200);
        LicenceCase haifeng = LicenceCase.submit(gateway, Enterprise.HAIFENG, List.of());
        LicenceCase lufeng = LicenceCase.submit(gateway, Enterprise.LUFENG, List.of());
        JsonNode seen = mirror.get(CASES + "/" + haifeng.number()).must(200).json();
        assertThat(seen.path("allowedActions")).isEmpty();
        mirror.get(CASES + "/" + lufeng.number()).must(404);
        mirror.act(CASES + "/" + haifeng.number() + "/acceptance", Map.of(), "\"v1\"")
                .must(403);
        head.post(SYSTEMS + "/" + connected.path("id").asText() + "/end", null).must(201);
        becomes(mirror, CASES, 401);
    }

    @Test
    @DisplayName("A secret is worth nothing once another took its place, and a closed account signs in no more")
    void secrets() {
        Person owner = gateway.as("trader-shanwei");
        String id = owner.post(SYSTEMS, terms(List.of("READ"), List.of("LICENCE")))
                .must(201)
                .json()
                .path("id")
                .asText();
        JsonNode first = secret(owner, id);
        secret(owner, id);
        String clientId = first.path("clientId").asText();
        Person old = gateway.system(clientId, first.path("clientSecret").asText());
        assertThatThrownBy(() -> old.get(CASES))
                .isInstanceOf(StoryBroken.class)
                .hasMessageContaining("Keycloak refuses");
        owner.post(SYSTEMS + "/" + id + "/end", null).must(201);
    }

    private Person signedIn(Person owner, String id) {
        JsonNode secret = secret(owner, id);
        return gateway.system(
                secret.path("clientId").asText(), secret.path("clientSecret").asText());
    }

    private static JsonNode secret(Person owner, String id) {
        return owner.post(SYSTEMS + "/" + id + "/secret", null).must(201).json();
    }

    private static Map<String, Object> terms(List<String> scopes, List<String> matters) {
        String until = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(30).toString();
        return Map.of("name", "示例系统", "scopes", scopes, "matters", matters, "until", until);
    }

    /** On which side somebody acted in the events of a case. */
    private static List<String> told(Person reader, String number) {
        return reader
                .get(LicenceCase.SERVICE + "/events?limit=500")
                .must(200)
                .json()
                .path("items")
                .findParents("subject")
                .stream()
                .filter(event -> event.path("subject").asText().equals(number))
                .map(event -> event.at("/data/progress/by/kind").asText())
                .toList();
    }

    private static void becomes(Person caller, String list, int status) {
        Awaitility.await(list)
                .atMost(Duration.ofSeconds(30))
                .until(() -> caller.get(list).status() == status);
    }
}
