package onenet.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.audit.LogVerifier;
import onenet.journeys.caller.Gateway;
import onenet.journeys.caller.Person;
import onenet.journeys.story.Enterprise;
import onenet.journeys.story.LicenceCase;
import onenet.tlog.Checkpoint;
import onenet.tlog.Note;
import onenet.tlog.WitnessPolicy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(CityForTests.class)
class AuditLogJourneyTest {

    private static final Pattern WITNESS = Pattern.compile("witness\\.example/[a-z]+\\+[0-9a-f]{8}\\+[A-Za-z0-9+/=]+");
    private static final Path LAUNCHER = Path.of("../../local/launcher/src/main/java/onenet/local/Environment.java");

    private final Gateway gateway;

    AuditLogJourneyTest(CityForTests.Running city) {
        this.gateway = city.gateway();
    }

    @Test
    @DisplayName(
            "An application stands in the public log within seconds, signed by log and witnesses, and a stranger finds the log whole")
    void published() throws IOException {
        Person stranger = gateway.anyone();
        String log = "/api/hazchem-licence/v1/audit-log/";
        long before = size(stranger, log);
        LicenceCase.submit(gateway, Enterprise.HAIFENG, List.of());
        Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(size(stranger, log))
                .isGreaterThan(before));
        WitnessPolicy policy = policy(
                stranger.get(log + "keys").must(200).text().lines().findFirst().orElseThrow());
        Note shown = Note.ofText(stranger.get(log + "checkpoint").must(200).text());
        LogVerifier.Finding found = new LogVerifier(policy)
                .verify(shown, tile -> stranger.get(log + tile.path()).must(200).bytes(), null);
        assertThat(found.fault()).isEmpty();
        assertThat(found.acts()).isGreaterThan(before);
        assertThat(shown.signatures()).hasSize(4);
    }

    private static long size(Person stranger, String log) {
        var answer = stranger.get(log + "checkpoint");
        return answer.status() == 404
                ? 0
                : Checkpoint.ofText(Note.ofText(answer.must(200).text()).text()).size();
    }

    /** Both witnesses of the demonstration must have signed. */
    private static WitnessPolicy policy(String log) throws IOException {
        List<String> keys = WITNESS.matcher(Files.readString(LAUNCHER))
                .results()
                .map(found -> found.group())
                .toList();
        assertThat(keys).hasSize(2);
        return WitnessPolicy.of("log %s\nwitness one %s\nwitness two %s\ngroup both all one two\nquorum both\n"
                .formatted(log, keys.get(0), keys.get(1)));
    }
}
