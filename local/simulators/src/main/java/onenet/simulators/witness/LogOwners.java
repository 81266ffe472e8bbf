package onenet.simulators.witness;

import onenet.tlog.Malformed;
import onenet.tlog.SignatureKind;
import onenet.tlog.VerifierKey;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;

/**
 * Asks a log of the city for its key, the first time a witness is shown it. A real witness is told the key by people, on paper; here it believes the
 * first answer, and never another one.
 */
@Singleton
class LogOwners {

    private static final String OURS = "onenet.example/audit/";
    private static final int OK = 200;

    /** HTTP/1.1 from the start: the front door refuses to be asked for another protocol (docs/decisions/0011). */
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    private final URI gateway;

    LogOwners(WitnessConfig config) {
        this.gateway = config.gateway();
    }

    /** Empty when it is no log of the city, or the city does not answer now. */
    Optional<String> key(String origin) {
        if (!origin.matches(OURS + "[a-z-]+")) {
            return Optional.empty();
        }
        URI address = URI.create("%s/api/%s/v1/audit-log/keys".formatted(gateway, origin.substring(OURS.length())));
        try {
            HttpResponse<String> answer = http.send(
                    HttpRequest.newBuilder(address)
                            .timeout(Duration.ofSeconds(2))
                            .build(),
                    BodyHandlers.ofString());
            return answer.statusCode() == OK
                    ? answer.body().lines().filter(LogOwners::isEd25519).findFirst()
                    : Optional.empty();
        } catch (IOException away) {
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static boolean isEd25519(String line) {
        try {
            return VerifierKey.of(line).kind() == SignatureKind.ED25519;
        } catch (Malformed none) {
            return false;
        }
    }
}
