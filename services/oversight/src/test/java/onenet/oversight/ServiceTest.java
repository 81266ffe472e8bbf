package onenet.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.production.ProductionCheck;
import onenet.requests.ForgetAnswers;
import onenet.testkit.ForgedMandate;
import onenet.testkit.ForgottenAnswers;
import onenet.testkit.OwnersHands;
import onenet.testkit.ProblemCatalogue;
import onenet.testkit.UnknownKeys;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.config.SmallRyeConfig;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("What holds in every service of the house")
class ServiceTest extends OversightScenario {

    @Inject
    SmallRyeConfig config;

    @Inject
    ForgetAnswers forget;

    @Test
    @DisplayName(
            "every problem code is in the catalogue, every entry is a code, each with status, two titles and a sentence; each is raised somewhere")
    void catalogue() throws IOException {
        ProblemCatalogue.complete("oversight", OversightProblem.values());
        ProblemCatalogue.used(OversightProblem.values());
    }

    @Test
    @DisplayName("a token of an unknown key is refused without a question to the identity provider")
    void asksNobody() {
        UnknownKeys.askNobody("/v1/cases");
    }

    @Test
    @DisplayName("a mandate told by anybody but proof-exemption gives nobody anything")
    void forgedMandates() throws Exception {
        ForgedMandate.givesNothing("oversight");
    }

    @Test
    @DisplayName("an answer of yesterday's is gone, one of today is not")
    void forgotten() throws SQLException {
        ForgottenAnswers.check(forget::handle);
    }

    @Test
    @DisplayName("what the application may not change or remove, the owner of the database may not either")
    void ownersHandsAreTied() {
        OwnersHands.areTied();
    }

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
