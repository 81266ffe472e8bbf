package onenet.planfiling;

import onenet.planfiling.filingcase.FilingProblem;
import onenet.testkit.ProblemCatalogue;

import java.io.IOException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The problem codes of the service and the catalogue the public programs against are one list. */
class ProblemCatalogueTest {

    @Test
    @DisplayName(
            "every problem code is in the catalogue, every entry is a code, each with status, two titles and a sentence")
    void catalogue() throws IOException {
        ProblemCatalogue.complete("plan-filing", FilingProblem.values());
    }

    @Test
    @DisplayName("every problem code is raised somewhere")
    void used() throws IOException {
        ProblemCatalogue.used(FilingProblem.values());
    }
}
