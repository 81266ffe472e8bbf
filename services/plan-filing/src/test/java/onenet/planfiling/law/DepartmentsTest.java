package onenet.planfiling.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import onenet.items.Text;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which department takes the plans of which kind of unit (Order 88 Art. 26, trap L14). */
class DepartmentsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 9);
    private static final Departments SHIPPED = Departments.load(DepartmentsTest.class.getClassLoader());

    @ParameterizedTest
    @EnumSource(
            value = UnitClass.class,
            names = {"CONSTRUCTION", "URBAN_RAIL", "CROWDED_PLACE", "OTHER"},
            mode = EnumSource.Mode.EXCLUDE)
    @DisplayName("the kinds Art. 26 names file with emergency management")
    void ours(UnitClass unit) {
        assertThat(SHIPPED.on(DAY).takes(unit)).isTrue();
        assertThat(SHIPPED.on(DAY).other(unit)).isEmpty();
    }

    @Test
    @DisplayName("building sites and urban rail have a department of their own; of other kinds nobody has decided")
    void others() {
        Departments.Version now = SHIPPED.on(DAY);
        assertThat(now.other(UnitClass.CONSTRUCTION)).map(Text::zh).contains("住房和城乡建设主管部门");
        assertThat(now.other(UnitClass.URBAN_RAIL)).map(Text::zh).contains("交通运输主管部门");
        assertThat(Set.of(UnitClass.CROWDED_PLACE, UnitClass.OTHER))
                .noneMatch(now::takes)
                .allMatch(unit -> now.other(unit).isEmpty());
    }

    @Test
    @DisplayName("each day has its own version, and a day before all of them none")
    void byDate() {
        LocalDate first = LocalDate.of(2019, 9, 1);
        assertThat(SHIPPED.on(first).from()).isEqualTo(first);
        assertThatThrownBy(() -> SHIPPED.on(first.minusDays(1))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    @DisplayName("a kind that stands on both sides stops the start")
    void bothSides() {
        var odd = new Departments.Version(
                null, null, "x", Set.of(UnitClass.MINE), Map.of(UnitClass.MINE, new Text("甲", "a")));
        assertThatThrownBy(() -> new Departments(List.of(odd))).isInstanceOf(IllegalArgumentException.class);
    }
}
