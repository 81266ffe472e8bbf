package onenet.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a problem says of the places at fault. */
class ProblemTest {

    @Test
    @DisplayName("where the body is only a part of what the rules read, its places begin there; other places stay")
    void ofPart() {
        Problem whole = CommonProblem.INVALID_INPUT
                .raise()
                .at(
                        Violation.inBody("/application/trade/products/0", "REQUIRED", "x"),
                        Violation.inBody("/licenceId", "REQUIRED"),
                        Violation.inQuery("cursor", "UNKNOWN_CURSOR"));
        Problem part = whole.ofPart("/application");
        assertThat(part.code()).isEqualTo(CommonProblem.INVALID_INPUT);
        assertThat(part.violations())
                .extracting(Violation::pointer)
                .containsExactly("/trade/products/0", "/licenceId", "/cursor");
        assertThat(part.violations()).extracting(Violation::field).startsWith("trade.products[0]");
        assertThat(part.violations().get(0).details()).containsExactly("x");
    }
}
