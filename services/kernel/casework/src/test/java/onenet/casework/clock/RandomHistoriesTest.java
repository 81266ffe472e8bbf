package onenet.casework.clock;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.casework.calendar.WorkingCalendar;
import onenet.casework.clock.LedgerLine.LedgerKind;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RandomHistoriesTest {
    private static final int HISTORIES = 20_000;
    private final WorkingCalendar calendar = WorkingCalendar.load(getClass().getClassLoader());
    private final NaiveReckoning naive = new NaiveReckoning(calendar);

    @DisplayName("Twenty thousand random histories are reckoned like a plain count day by day, and the ledger adds up")
    @ParameterizedTest
    @ValueSource(longs = {1, 20261122, 987654321})
    void agrees(long seed) {
        Random random = new Random(seed);
        Map<Reckoning.ReckoningStatus, Integer> seen = new EnumMap<>(Reckoning.ReckoningStatus.class);
        for (int i = 0; i < HISTORIES; i++) {
            LimitUnit unit = LimitUnit.values()[random.nextInt(LimitUnit.values().length)];
            LocalDate start = LocalDate.of(2023, 11, 1).plusDays(random.nextInt(1170));
            int limit = unit.takesExclusions() ? random.nextInt(70) : random.nextInt(14);
            int extension = random.nextInt(3) == 0 ? random.nextInt(15) : 0;
            List<NaiveReckoning.Days> exclusions = unit.takesExclusions() ? exclusions(random, start) : List.of();

            Reckoning reckoning =
                    clock(start, limit, unit, exclusions, extension).reckon(calendar);
            NaiveReckoning.Answer expected = naive.reckon(start, limit + extension, unit, exclusions);

            String history =
                    seed + "/" + i + ": " + start + " " + limit + "+" + extension + " " + unit + " " + exclusions;
            assertThat(reckoning.status().name()).as(history).isEqualTo(expected.status());
            assertThat(reckoning.due()).as(history).isEqualTo(Optional.ofNullable(expected.due()));
            assertThat(reckoning.counted()).as(history).isEqualTo(expected.counted());
            assertThat(sumOfCounted(reckoning)).as(history).isEqualTo(expected.counted());
            seen.merge(reckoning.status(), 1, Integer::sum);
        }
        assertThat(seen).hasSize(3).allSatisfy((status, times) -> assertThat(times)
                .isGreaterThan(HISTORIES / 50));
    }

    private static int sumOfCounted(Reckoning reckoning) {
        return reckoning.ledger().stream()
                .filter(line -> line.kind() == LedgerKind.COUNTED)
                .mapToInt(LedgerLine::days)
                .sum();
    }

    private static List<NaiveReckoning.Days> exclusions(Random random, LocalDate start) {
        List<NaiveReckoning.Days> exclusions = new ArrayList<>();
        for (int n = random.nextInt(5); n > 0; n--) {
            LocalDate from = start.plusDays(random.nextInt(90) - 15);
            boolean open = random.nextInt(12) == 0;
            exclusions.add(new NaiveReckoning.Days(from, open ? null : from.plusDays(random.nextInt(30))));
        }
        return exclusions;
    }

    private static StatutoryClock clock(
            LocalDate start, int limit, LimitUnit unit, List<NaiveReckoning.Days> exclusions, int extension) {
        List<Exclusion> held = exclusions.stream()
                .map(days -> days.to() == null
                        ? Exclusion.open(days.from(), ExclusionGround.STATED, null)
                        : Exclusion.between(days.from(), days.to(), ExclusionGround.STATED, null))
                .toList();
        return new StatutoryClock(start, new Limit(limit, unit), held, new Extension(extension, "test"));
    }
}
