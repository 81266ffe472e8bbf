package onenet.oversight.publicity;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.oversight.publicity.Comparison.Own;
import onenet.oversight.publicity.Comparison.Standing;
import onenet.oversight.publicity.PublicityPlatform.Entry;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What the platform holds is compared with what this city says")
class ComparisonTest {

    private static final Map<String, String> SAID = Map.of("XK_WSH", "1", "XK_XDR_MC", "示例公司");
    private static final Map<String, String> OTHERWISE = Map.of("XK_WSH", "1", "XK_XDR_MC", "别的公司", "BZ", "x");

    @ParameterizedTest(name = "heard before: {0}; the platform has it {1}: {2}")
    @CsvSource({
        "CONFIRMED, not,       MISSING",
        "CONFIRMED, so,",
        "CONFIRMED, otherwise, DIFFERING",
        "TRIED,     not,",
        "TRIED,     so,        UNHEARD",
        "TRIED,     otherwise,",
        "LATER,     not,",
        "LATER,     so,",
        "LATER,     otherwise,",
    })
    @DisplayName("only what was confirmed can be missing or differ; what is being told is told by itself")
    void each(Standing standing, String there, DifferenceKind found) {
        List<Entry> held =
                switch (there) {
                    case "not" -> List.of();
                    case "so" -> List.of(new Entry("k", 1, SAID));
                    default -> List.of(new Entry("k", 1, OTHERWISE));
                };
        assertThat(Comparison.of(List.of(new Own(new Entry("k", 1, SAID), standing)), held, "XK_WSH"))
                .extracting(Difference::kind)
                .isEqualTo(found == null ? List.of() : List.of(found));
    }

    @Test
    @DisplayName("what differs is named by the codes of its fields")
    void codes() {
        assertThat(Comparison.of(
                        List.of(new Own(new Entry("k", 1, SAID), Standing.CONFIRMED)),
                        List.of(new Entry("k", 1, OTHERWISE)),
                        "XK_WSH"))
                .containsExactly(new Difference(DifferenceKind.DIFFERING, "k", "BZ XK_XDR_MC"));
    }

    @Test
    @DisplayName("held twice is reported beside what else is to be said; held and unknown here is foreign")
    void twiceAndForeign() {
        Entry ours = new Entry("k", 1, SAID);
        assertThat(Comparison.of(
                        List.of(new Own(ours, Standing.CONFIRMED)),
                        List.of(ours, ours, new Entry("other", 1, OTHERWISE)),
                        "XK_WSH"))
                .containsExactly(
                        new Difference(DifferenceKind.TWICE, "k", "2"),
                        new Difference(DifferenceKind.FOREIGN, "other", "1"));
    }
}
