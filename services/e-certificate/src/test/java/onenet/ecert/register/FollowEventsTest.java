package onenet.ecert.register;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.ecert.world.Decision;
import onenet.ecert.world.EcertScenario;
import onenet.testkit.Feed;
import onenet.testkit.Tokens;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("What becomes of a certificate is told to who may see it, once and in order")
class FollowEventsTest extends EcertScenario {

    private static final List<String> ISSUED_AND_ENDED =
            List.of("ecert.certificate-issued.v1", "ecert.certificate-status-changed.v1");

    @Test
    @DisplayName(
            "Its holder, its office and the overseers are told of issue and end; strangers and other offices nothing")
    void cut() {
        endedCertificate(301);
        for (String reader : List.of(
                holder(),
                officer(),
                Tokens.officer("city-supervisor", "441500", "city-supervisor"),
                Tokens.officer("auditor", "441500", "auditor"))) {
            assertThat(types(reader)).isEqualTo(ISSUED_AND_ENDED);
        }
        assertThat(types(stranger())).isEmpty();
        assertThat(types(foreignOfficer())).isEmpty();
    }

    @Test
    @DisplayName("Issue carries the head of the case that gave it; the holder reads all but which machine told it")
    void head() {
        Decision decision = endedCertificate(302);
        Map<String, Object> issued = data(holder());
        assertThat(issued).containsEntry("caseNumber", decision.caseNumber());
        assertThat(progress(issued))
                .containsEntry("itemCode", "00012504500001")
                .containsEntry("office", "441521")
                .containsEntry("by", Map.of("kind", "SYSTEM"));
        assertThat(progress(data(officer())).get("by").toString()).contains("e-certificate");
    }

    @Test
    @DisplayName(
            "The office of the head is the one the case is at, not the one in whose name the certificate was issued")
    void office() {
        Decision delegated = Decision.granted(303).issuedBy("441500", "汕尾市应急管理局", "11441500DEM000014D");
        placed(delegated.caseNumber(), HOLDER, "441521");
        issued(delegated);
        Feed.allTold();
        assertThat(progress(data(holder()))).containsEntry("office", "441521");
    }

    @Test
    @DisplayName("A case that was never told of here has no head: nothing is made up")
    void unknown() {
        issued(Decision.granted(304));
        Feed.allTold();
        assertThat(data(holder())).doesNotContainKey("progress");
    }

    private Decision endedCertificate(int serial) {
        Decision decision = Decision.granted(serial);
        placed(decision.caseNumber(), HOLDER, "441521");
        issued(decision);
        hearStatus(decision.licenceId(), "REVOKED");
        work();
        Feed.allTold();
        return decision;
    }

    private static List<Object> types(String token) {
        return Feed.follow(() -> as(token), Feed.start(), 1).stream()
                .map(event -> event.get("type"))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> data(String token) {
        return (Map<String, Object>)
                Feed.follow(() -> as(token), Feed.start(), 100).get(0).get("data");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> progress(Map<String, Object> data) {
        return (Map<String, Object>) data.get("progress");
    }
}
