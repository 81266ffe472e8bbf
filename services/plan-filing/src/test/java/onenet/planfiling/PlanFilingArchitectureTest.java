package onenet.planfiling;

import onenet.testkit.ArchitectureRules;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PlanFilingArchitectureTest {

    @Test
    @DisplayName("the service keeps the rules of the house")
    void rules() {
        ArchitectureRules.check("onenet.planfiling", "filingcase");
    }
}
