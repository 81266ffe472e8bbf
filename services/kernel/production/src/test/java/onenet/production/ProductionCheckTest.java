package onenet.production;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProductionCheckTest {

    private static final int ENVIRONMENT = 300;
    private static final int PACKED = 250;

    @ParameterizedTest
    @DisplayName("a secret from the repository, or too short, keeps a process out of production")
    @CsvSource(
            delimiter = '|',
            value = {
                "quarkus.datasource.password                  | hazchem_licence_app              | stands in the repository",
                "quarkus.flyway.password                      | short                            | fewer than 16",
                "quarkus.oidc-client.credentials.secret       | proof-exemption                  | stands in the repository",
                "quarkus.oidc.portal.credentials.secret       | portal                           | stands in the repository",
                "onenet.gateway.session.cookie-key            | the-demonstration-city-keeps-no-secrets | stands in the repository",
                "onenet.gateway.session.cookie-key            | thirty-one-characters-and-not-1 | fewer than 32",
                "onenet.ecert.seal.password                   | demo-only                        | stands in the repository",
                "onenet.ecert.province.account                | shanwei-demo                     | stands in the repository",
                "onenet.proofs.shandong.private-key           | 6f6e656e65742d64656d6f2d63616c6c65722d6b65792d6e6f742d7365637265 | stands in the repository",
                "onenet.proofs.shandong.private-key           | abcdef                           | not 64 hexadecimal",
                "onenet.amqp.uri                              | amqp://e-certificate:e-certificate@broker:5672 | stands in the repository",
                "onenet.amqp.uri                              | amqp://e-certificate:x@broker:5672 | fewer than 16",
                "quarkus.datasource.jdbc.url                  | jdbc:postgresql://db/x?user=a&password=b | fewer than 16",
                "onenet.time.movable                          | true                             | demonstration only",
                "onenet.ecert.seal.make-demo-seals            | true                             | demonstration only",
            })
    void refused(String key, String value, String why) {
        SmallRyeConfig config = config("prod", ENVIRONMENT, key, value);
        assertThatThrownBy(() -> new ProductionCheck().start(new StartupEvent(), config))
                .hasMessageContaining(key + ": ")
                .hasMessageContaining(why)
                .message()
                .doesNotContain(": " + value);
        assertThatCode(() -> new ProductionCheck().start(new StartupEvent(), config("demo", ENVIRONMENT, key, value)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @DisplayName("an address packed in that points at this machine was forgotten; one that was given is meant")
    @CsvSource({
        "onenet.ecert.province.url, http://127.0.0.1:8095/license-app/v1",
        "quarkus.rest-client.proof-exemption.url, http://127.0.0.1:8084",
        "onenet.gateway.routes.proof-exemption.upstream, http://localhost:8084",
        "onenet.proofs.sources.own-archive.url, http://127.0.0.1:8095/shared-data/own-archive"
    })
    void forgotten(String key, String value) {
        assertThat(ProductionCheck.faults(config("prod", PACKED, key, value)))
                .containsExactly(key + ": was not set and points at this machine");
        assertThat(ProductionCheck.faults(config("prod", ENVIRONMENT, key, value)))
                .isEmpty();
    }

    @Test
    @DisplayName("secrets of one's own are taken")
    void taken() {
        assertThat(ProductionCheck.faults(config(
                        "prod",
                        ENVIRONMENT,
                        "quarkus.datasource.password",
                        "Zk3v9q0TtJ8wLrXp",
                        "onenet.amqp.uri",
                        "amqp://e-certificate:Zk3v9q0TtJ8wLrXp@broker:5672",
                        "onenet.gateway.session.cookie-key",
                        "Zk3v9q0TtJ8wLrXpZk3v9q0TtJ8wLrXp",
                        "onenet.ecert.province.account",
                        "shanwei",
                        "onenet.time.movable",
                        "false")))
                .isEmpty();
    }

    private static SmallRyeConfig config(String profile, int ordinal, String... keysAndValues) {
        Map<String, String> values = new java.util.HashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            values.put(keysAndValues[i], keysAndValues[i + 1]);
        }
        return new SmallRyeConfigBuilder()
                .withProfile(profile)
                .withSources(new PropertiesConfigSource(values, "test", ordinal))
                .build();
    }
}
