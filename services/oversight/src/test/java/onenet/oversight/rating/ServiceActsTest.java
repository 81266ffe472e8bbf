package onenet.oversight.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import onenet.feed.Progress;
import onenet.oversight.caseboard.CaseService;
import onenet.problem.Problem;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What of a case may be rated, and what may be said of it (好差评)")
class ServiceActsTest {

    private static final RatingFile FILE = new RatingFile();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);

    private final ServiceActs acts = new ServiceActs(FILE);

    @ParameterizedTest(name = "{0} by {1}: {2}")
    @CsvSource({
        "planfiling.filing-submitted.v1, OFFICER, WINDOW",
        "planfiling.filing-submitted.v1, APPLICANT,",
        "planfiling.filing-submitted.v1, SYSTEM,",
        "planfiling.plan-filed.v1, OFFICER, ONLINE",
        "planfiling.plan-filed.v1, CLOCK, ONLINE",
        "planfiling.plan-filed.v1, APPLICANT,",
        "planfiling.check-due.v1, OFFICER,",
        "hazchem.case-accepted.v1, OFFICER,"
    })
    @DisplayName(
            "handing in is an act of service where an officer wrote it down at the window, a step of the office wherever it is")
    void channel(String type, Progress.Kind by, ServiceChannel expected) {
        List<ServiceAct> found = acts.of(CaseService.PLAN_FILING, List.of(Acts.line(type, by)));
        assertThat(found).extracting(ServiceAct::channel).isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    @DisplayName(
            "nobody is rated for what the law's own day did; what was told before there was a head is rated by nobody")
    void nobody() {
        List<ServiceAct> found = acts.of(
                CaseService.PLAN_FILING,
                List.of(
                        Acts.line("planfiling.plan-filed.v1", Progress.Kind.CLOCK),
                        Acts.unheaded("planfiling.plan-filed.v1")));
        assertThat(found).extracting(ServiceAct::officer).containsExactly(Optional.empty());
    }

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource({
        "GUIDE, ONLINE,",
        "EFFICIENCY, ONLINE,",
        "MANNER, ONLINE, RATING_DIMENSION",
        "LEVEL, WINDOW,",
        "EFFICIENCY, WINDOW,",
        "PLATFORM, WINDOW, RATING_DIMENSION"
    })
    @DisplayName("online and at the window different things are asked; each may be left out")
    void dimensions(Dimension dimension, ServiceChannel channel, String refusal) {
        RatingWords words = new RatingWords(Grade.SATISFIED, Map.of(dimension, Grade.SATISFIED), "", false);
        if (refusal == null) {
            RatingRules.require(Acts.act(channel), words, FILE, TODAY);
        } else {
            assertThatThrownBy(() -> RatingRules.require(Acts.act(channel), words, FILE, TODAY))
                    .isInstanceOfSatisfying(
                            Problem.class,
                            problem -> assertThat(problem.code().toString()).isEqualTo(refusal));
        }
    }

    @ParameterizedTest(name = "taken for {0} days, on day {1}: {2}")
    @CsvSource({", 5000, true", "30, 30, true", "30, 31, false"})
    @DisplayName("a late rating is taken, unless the city says until when")
    void late(Integer takenFor, int days, boolean taken) {
        RatingTerms terms = new RatingTerms(TODAY, 10, Optional.ofNullable(takenFor), 5, "示例");
        assertThat(terms.take(TODAY, TODAY.plusDays(days))).isEqualTo(taken);
    }

    @Test
    @DisplayName("the city's terms of today take every late rating, and each channel has its respects")
    void file() {
        assertThat(FILE.on(LocalDate.of(2019, 1, 1)).takenFor()).isEmpty();
        assertThat(FILE.dimensions(ServiceChannel.ONLINE))
                .containsExactly(Dimension.EFFICIENCY, Dimension.GUIDE, Dimension.CONVENIENCE, Dimension.PLATFORM);
        assertThat(FILE.dimensions(ServiceChannel.WINDOW))
                .containsExactly(Dimension.EFFICIENCY, Dimension.LEVEL, Dimension.MANNER);
    }

    @Test
    @DisplayName("terms without a day or of no days are none")
    void noTerms() {
        assertThatThrownBy(() -> new RatingTerms(null, 10, Optional.empty(), 5, ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RatingTerms(TODAY, 0, Optional.empty(), 5, ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RatingTerms(TODAY, 1, Optional.empty(), 0, ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "{0}: bad {1}")
    @CsvSource({
        "VERY_SATISFIED, false",
        "SATISFIED, false",
        "FAIRLY_SATISFIED, false",
        "DISSATISFIED, true",
        "VERY_DISSATISFIED, true"
    })
    @DisplayName("of five grades the last two are bad")
    void bad(Grade grade, boolean bad) {
        assertThat(grade.isBad()).isEqualTo(bad);
    }
}
