package onenet.safetyreview;

import onenet.testkit.ForgedMandate;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ForgedMandateTest extends OnTheStack {

    @Test
    @DisplayName("a mandate told by anybody but proof-exemption gives nobody anything")
    void givesNothing() throws Exception {
        ForgedMandate.givesNothing("safety-review");
    }
}
