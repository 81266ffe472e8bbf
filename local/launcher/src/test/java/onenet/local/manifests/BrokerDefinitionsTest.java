package onenet.local.manifests;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.embedded.BrokerAccount;
import onenet.embedded.RabbitDefinitions;
import onenet.local.part.ServiceRow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BrokerDefinitionsTest {

    private static final Path DEFINITIONS = Path.of("../../k8s/broker/definitions.json");

    @Test
    @DisplayName(
            "the broker's accounts and permissions for a cluster equal the contract, and nobody has a password yet")
    void written() throws IOException {
        String definitions = new RabbitDefinitions().withoutPasswords();
        if (Boolean.getBoolean("onenet.docs.write")) {
            Files.writeString(DEFINITIONS, definitions);
        }
        assertThat(Files.readString(DEFINITIONS)).isEqualTo(definitions);
        assertThat(definitions)
                .doesNotContainPattern("\"password_hash\" : \"[^\"]")
                .doesNotContain("\"name\" : \"onenet\"");
    }

    @Test
    @DisplayName("every service with events has an account of its own, and nobody else has one")
    void everyService() {
        assertThat(BrokerAccount.all())
                .extracting(BrokerAccount::account)
                .containsExactlyInAnyOrderElementsOf(ServiceRow.ALL.stream()
                        .filter(row -> row.database().isPresent())
                        .map(ServiceRow::name)
                        .toList());
        assertThat(BrokerAccount.all()).extracting(BrokerAccount::publishes).doesNotHaveDuplicates();
    }
}
