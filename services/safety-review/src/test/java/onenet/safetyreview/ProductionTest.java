package onenet.safetyreview;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.production.ProductionCheck;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.config.SmallRyeConfig;
import jakarta.inject.Inject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProductionTest extends OnTheStack {

    @Inject
    SmallRyeConfig config;

    @Test
    @DisplayName(
            "with what stands in the repository this service does not start in production, and each value is named")
    void doesNotStart() {
        assertThat(ProductionCheck.faults(config))
                .extracting(fault -> fault.substring(0, fault.indexOf(": ")))
                .contains(
                        "quarkus.datasource.password",
                        "quarkus.flyway.password",
                        "onenet.amqp.uri",
                        "onenet.time.movable");
    }
}
