package onenet.access;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;

/** Which version of the register of powers the service goes by and since when: for whoever looks, at {@code /q/health/well}. An old one is no fault. */
@Wellness
@ApplicationScoped
class PowersHealth implements HealthCheck {

    private final Powers powers;

    PowersHealth(Powers powers) {
        this.powers = powers;
    }

    @Override
    public HealthCheckResponse call() {
        Powers.Version version = powers.version();
        HealthCheckResponseBuilder answer =
                HealthCheckResponse.named("powers").up().withData("version", version.number());
        version.heardAt().map(Instant::toString).ifPresent(at -> answer.withData("heardAt", at));
        return answer.build();
    }
}
