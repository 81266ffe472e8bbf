package onenet.safetyreview;

import onenet.testkit.MovableClock;
import onenet.testkit.TestStack;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import org.junit.jupiter.api.AfterEach;

/** Every test of the running service shares one start of it, on PostgreSQL and a broker of the test's own. */
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "safety_review"))
abstract class OnTheStack {

    @AfterEach
    void backToToday() {
        MovableClock.reset();
    }
}
