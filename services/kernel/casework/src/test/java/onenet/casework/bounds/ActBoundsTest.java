package onenet.casework.bounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Properties;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Days an officer fixes have lawful bounds")
class ActBoundsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 10);

    @Test
    @DisplayName(
            "the bounds of the day hold: the ones before up to the day before, the first for what lies before them")
    void dated() {
        Properties lines = all("2012-09-01");
        lines.setProperty("2026-09-10.correction-term", "5..20");
        ActBounds bounds = ActBounds.of(lines);
        assertThat(bounds.on(DAY.minusDays(1), BoundedTerm.CORRECTION_TERM)).isEqualTo(new Span(1, 9));
        assertThat(bounds.on(DAY, BoundedTerm.CORRECTION_TERM)).isEqualTo(new Span(5, 20));
        assertThat(bounds.on(LocalDate.of(1990, 1, 1), BoundedTerm.PAUSE_TOLD)).isEqualTo(new Span(1, 9));
    }

    @Test
    @DisplayName("both ends belong to a term, the day before and the day after do not")
    void ends() {
        Span span = new Span(3, 60);
        assertThat(span.allows(DAY, DAY.plusDays(2))).isFalse();
        assertThat(span.allows(DAY, DAY.plusDays(3))).isTrue();
        assertThat(span.allows(DAY, DAY.plusDays(60))).isTrue();
        assertThat(span.allows(DAY, DAY.plusDays(61))).isFalse();
        assertThat(span.allows(2)).isFalse();
        assertThat(span.allows(3)).isTrue();
        assertThat(span.allows(60)).isTrue();
        assertThat(span.allows(61)).isFalse();
        assertThat(new Span(0, 0).allows(DAY, DAY)).isTrue();
    }

    @Test
    @DisplayName("a line that says nothing, a term without bounds and bounds of no term stop the loading")
    void refused() {
        for (String wrong : new String[] {"9..1", "1-9", "", "1..99999", "-1..2"}) {
            Properties lines = all("2012-09-01");
            lines.setProperty("2013-01-01.pause-told", wrong);
            assertThatThrownBy(() -> ActBounds.of(lines)).as(wrong).isInstanceOf(InvalidBounds.class);
        }
        Properties missing = all("2012-09-01");
        missing.remove("2012-09-01.pause-told");
        assertThatThrownBy(() -> ActBounds.of(missing)).isInstanceOf(InvalidBounds.class);
        Properties unknown = all("2012-09-01");
        unknown.setProperty("2012-09-01.pause", "1..2");
        assertThatThrownBy(() -> ActBounds.of(unknown)).isInstanceOf(InvalidBounds.class);
        assertThatThrownBy(() -> ActBounds.of(all("yesterday"))).isInstanceOf(InvalidBounds.class);
    }

    private static Properties all(String from) {
        Properties lines = new Properties();
        for (BoundedTerm term : BoundedTerm.values()) {
            lines.setProperty(from + "." + term.key(), "1..9");
        }
        return lines;
    }
}
