package onenet.oversight.caseboard;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.casework.calendar.WorkingCalendar;
import onenet.casework.clock.Light;
import onenet.oversight.terms.ItemWords;
import onenet.oversight.terms.StepFile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("How a case stands follows from what was told of it, and from nothing else")
class StandingTest {

    private static final Stages STAGES = new Stages();
    private static final StepFile STEPS = new StepFile(new ItemWords());
    private static final WorkingCalendar CALENDAR = WorkingCalendar.load(StandingTest.class.getClassLoader());

    /** Two lines of one moment: the producer's count says which came last. */
    private static final List<Line> TOLD = List.of(
            Lines.at("2026-03-02T02:00:00Z", 1, "SUBMITTED", "2026-03-09", Light.NORMAL),
            Lines.unheaded("2026-03-02T03:00:00Z", 2),
            Lines.at("2026-03-03T02:00:00Z", 3, "SUBMITTED", "2026-03-09", Light.PAUSED),
            Lines.at("2026-03-04T02:00:00Z", 4, "SUBMITTED", null, Light.PAUSED),
            Lines.of("2026-03-05T02:00:00Z", 5, "441581", "SUBMITTED", "2026-03-16", Light.NORMAL),
            Lines.of("2026-03-05T02:00:00Z", 6, "441581", "FILED", null, null));

    @Test
    @DisplayName("in every order the same six lines can come in, the case stands the same")
    void everyOrder() {
        Standing expected = standing(TOLD);
        List<List<Line>> orders = permutations(TOLD);
        assertThat(orders).hasSize(720);
        assertThat(orders).allSatisfy(order -> assertThat(standing(order)).isEqualTo(expected));
    }

    @Test
    @DisplayName("told twice, out of order and in pieces, it stands the same")
    void twiceAndLate() {
        Standing expected = standing(TOLD);
        Random random = new Random(15);
        for (int round = 0; round < 500; round++) {
            List<Line> heard = new ArrayList<>(TOLD);
            heard.addAll(TOLD.subList(0, random.nextInt(TOLD.size())));
            Collections.shuffle(heard, random);
            assertThat(standing(heard)).isEqualTo(expected);
        }
    }

    @Test
    @DisplayName("the last thing that happened says how it stands, also when it was heard first")
    void last() {
        Standing stands = standing(TOLD);
        assertThat(stands.publicStatus()).isEqualTo("FILED");
        assertThat(stands.office()).isEqualTo("441581");
        assertThat(stands.stage()).isEqualTo(Stage.ENDED);
        assertThat(stands.dueOn()).isNull();
        assertThat(stands.openedAt()).isEqualTo(Instant.parse("2026-03-02T02:00:00Z"));
        assertThat(stands.last().sequence()).isEqualTo(6);
    }

    @Test
    @DisplayName("a pause is as old as the first of the lines that tell of it, and over with the first that does not")
    void pause() {
        assertThat(standing(TOLD.subList(0, 4)).pausedFrom()).isEqualTo(LocalDate.of(2026, 3, 3));
        assertThat(standing(TOLD.subList(0, 5)).pausedFrom()).isNull();
    }

    @Test
    @DisplayName("a case told of without a head only has no place on the board, and such lines move nothing")
    void unheaded() {
        List<Line> old = List.of(Lines.unheaded("2027-01-01T00:00:00Z", 9));
        assertThat(Standing.of(old, STAGES, STEPS, CALENDAR)).isEmpty();
        List<Line> both = new ArrayList<>(TOLD);
        both.addAll(old);
        assertThat(standing(both)).isEqualTo(standing(TOLD));
    }

    @ParameterizedTest(name = "{0} with light {1}: {2}")
    @CsvSource({
        "SUBMITTED, NORMAL, OPEN",
        "GAPS_NOTIFIED,, WAITING",
        "FILED,, ENDED",
        "WITHDRAWN,, ENDED",
        "FILED, NORMAL, OPEN",
        "A_WORD_OF_TOMORROW,, OPEN"
    })
    @DisplayName(
            "while a clock runs it is the office's turn; else the public word says whose; an unknown one hides nothing")
    void stage(String publicStatus, Light light, Stage stage) {
        Line line = Lines.at("2026-03-02T02:00:00Z", 1, publicStatus, light == null ? null : "2026-03-09", light);
        assertThat(standing(List.of(line)).stage()).isEqualTo(stage);
    }

    private static Standing standing(List<Line> lines) {
        return Standing.of(lines, STAGES, STEPS, CALENDAR).orElseThrow();
    }

    private static <T> List<List<T>> permutations(List<T> all) {
        if (all.isEmpty()) {
            return List.of(List.of());
        }
        List<List<T>> found = new ArrayList<>();
        for (T first : all) {
            List<T> rest = new ArrayList<>(all);
            rest.remove(first);
            for (List<T> tail : permutations(rest)) {
                List<T> one = new ArrayList<>(List.of(first));
                one.addAll(tail);
                found.add(one);
            }
        }
        return found;
    }

    @Test
    @DisplayName("every line has a place of its own among those of a case")
    void places() {
        assertThat(TOLD.stream().map(Line::place).sorted().toList())
                .isEqualTo(TOLD.stream().map(Line::place).toList());
        assertThat(Optional.of(TOLD.get(1)).map(Line::about)).contains(Lines.CASE);
    }
}
