package onenet.hazchem;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.hazchem.exchange.CertificateIssuedListener;
import onenet.outbox.ReceivedEvent;
import onenet.testkit.MovableClock;
import onenet.testkit.Tokens;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CertificateOfAnotherTypeTest extends OnTheStack {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 9);

    @Inject
    CertificateIssuedListener listener;

    @Test
    @DisplayName("a certificate of another type that is issued on a case of ours is not the licence's")
    void passedBy() {
        MovableClock.setTo(DAY);
        Story story = Story.inHaifeng().submitsNew().decidedOn(DAY);
        issued(story, "11100000DEM00009X8900");
        assertThat(status(story)).isEqualTo("GRANTED");
        issued(story, "11100000DEM00009X8001");
        assertThat(status(story)).isEqualTo("CERTIFIED");
    }

    private static String status(Story story) {
        return Desk.with(Tokens.officer("auditor", "441500", "auditor"))
                .reads(story.filed())
                .json()
                .getString("status");
    }

    private void issued(Story story, String type) {
        ObjectNode data = new ObjectMapper()
                .createObjectNode()
                .put("caseNumber", story.number())
                .put("licenceNumber", "粤汕(海丰)危化经字〔2026〕09001号")
                .put("certificateIdentifier", "1.2.156.3005.2.示例." + type)
                .put("certificateVersion", "001")
                .put("verificationUrl", "http://127.0.0.1:8080/v/x")
                .put("certificateType", type);
        ReceivedEvent event = new ReceivedEvent(
                UUID.randomUUID().toString(),
                "ecert.certificate-issued.v1",
                "/services/e-certificate",
                story.number(),
                1,
                Instant.parse("2026-03-09T02:00:00Z"),
                data);
        QuarkusTransaction.requiringNew().run(() -> listener.on(event));
    }
}
