package onenet.safetyreview;

import onenet.safetyreview.expert.ExpertProblem;
import onenet.safetyreview.jointreview.JointProblem;
import onenet.safetyreview.panel.PanelProblem;
import onenet.safetyreview.project.ProjectProblem;
import onenet.safetyreview.reviewcase.ReviewProblem;
import onenet.testkit.ProblemCatalogue;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The problem codes of the service and the catalogue the public programs against are one list. */
class ProblemCatalogueTest {

    private static final Enum<?>[] CODES = Stream.<Enum<?>[]>of(
                    ReviewProblem.values(),
                    ProjectProblem.values(),
                    ExpertProblem.values(),
                    PanelProblem.values(),
                    JointProblem.values())
            .flatMap(Arrays::stream)
            .toArray(Enum<?>[]::new);

    @Test
    @DisplayName(
            "every problem code is in the catalogue, every entry is a code, each with status, two titles and a sentence")
    void catalogue() throws IOException {
        ProblemCatalogue.complete("safety-review", CODES);
    }

    @Test
    @DisplayName("every problem code is raised somewhere")
    void used() throws IOException {
        ProblemCatalogue.used(CODES);
    }
}
