package onenet.safetyreview;

import onenet.testkit.OwnersHands;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LedgerTest extends OnTheStack {

    @Test
    @DisplayName("what the application may not change or remove, the owner of the database may not either")
    void ownersHandsAreTied() {
        OwnersHands.areTied();
    }
}
