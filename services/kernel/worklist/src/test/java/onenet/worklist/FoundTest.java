package onenet.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.feed.Conditions;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The ways a case is found by a text. */
class FoundTest {

    private static final ListedCases ALONE = new ListedCases("a_case", "holder", null);
    private static final ListedCases BESIDE = new ListedCases("a_case", "holder", "thing IN (SELECT 1)");

    private static List<String> ways(ListedCases cases, Optional<String> part) {
        return Found.ways(Conditions.none().and("mine"), cases, part)
                .map(Conditions::toString)
                .toList();
    }

    @Test
    @DisplayName("who looks for nothing is given all that is his")
    void noText() {
        assertThat(ways(BESIDE, Optional.empty())).containsExactly(" WHERE mine");
    }

    @Test
    @DisplayName("who looks for marks alone is given nothing")
    void marksAlone() {
        assertThat(ways(BESIDE, Optional.of(""))).isEmpty();
    }

    @Test
    @DisplayName("each way asks one index, and the second leaves out what the first finds")
    void eachWayItsOwn() {
        assertThat(ways(ALONE, Optional.of("示例"))).singleElement().asString().doesNotContain(" OR ");
        assertThat(ways(BESIDE, Optional.of("示例"))).hasSize(2).noneMatch(way -> way.contains(" OR "));
        assertThat(ways(BESIDE, Optional.of("示例")).get(1))
                .contains("strpos(found_by, :part), 0) = 0")
                .endsWith("thing IN (SELECT 1)");
    }
}
