package onenet.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.journeys.story.Project;
import onenet.journeys.story.ServiceClock;
import onenet.journeys.story.Telling;
import onenet.local.part.ServiceRow;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One project through both reviews to the operating licence, through the gateway, with every service real. */
@ExtendWith(CityForTests.class)
class ReviewJourneyTest {

    private final CityForTests.Running city;

    ReviewJourneyTest(CityForTests.Running city) {
        this.city = city;
    }

    @Test
    @DisplayName(
            "The demo's third act: condition letter, design letter, works, trial, acceptance, and the licence filled from the project")
    void thirdAct() {
        try (ServiceClock clock = city.clockOf("safety-review")) {
            Project project = new FromReviewToLicence(
                            city.gateway(), clock, city.city().addresses().url(ServiceRow.SIMULATORS), new Telling())
                    .tell();
            assertThat(project.view().path("letters").findValuesAsText("kind")).containsExactly("CONDITION", "DESIGN");
            assertThat(project.view().path("letters").findValuesAsText("status"))
                    .isSubsetOf("STARTED", "VALID");
            assertThat(project.view().path("consequences")).isEmpty();
        }
    }
}
