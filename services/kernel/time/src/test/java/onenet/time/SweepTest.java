package onenet.time;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.casework.calendar.WorkingCalendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A sweep deals with each due item by itself")
class SweepTest {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.load(SweepTest.class.getClassLoader());

    private final List<Integer> due = new ArrayList<>();
    private final List<Integer> done = new ArrayList<>();
    private int transactions;

    private final Sweep sweep = new Sweep(new OwnTransaction() {
        @Override
        public <T> T call(Callable<T> work) {
            transactions++;
            try {
                return work.call();
            } catch (RuntimeException fault) {
                throw fault;
            } catch (Exception checked) {
                throw new AssertionError(checked);
            }
        }
    });

    @BeforeEach
    void aBacklog() {
        IntStream.range(0, 1_700).forEach(due::add);
    }

    @Test
    @DisplayName(
            "a backlog longer than one reading is worked off to its end, in order, each item in its own transaction")
    void all() {
        List<Integer> all = List.copyOf(due);
        sweep.each("test", this::first, this::settle);
        assertThat(done).containsExactlyElementsOf(all);
        assertThat(transactions).isGreaterThan(all.size());
    }

    @Test
    @DisplayName(
            "more odd items than one reading holds, all at the head of the list, keep nobody waiting and are tried once")
    void odd() {
        List<Integer> tried = new ArrayList<>();
        sweep.each("test", this::first, item -> {
            tried.add(item);
            if (item < 700) {
                throw new IllegalStateException("odd");
            }
            settle(item);
        });
        assertThat(done).hasSize(1_000).first().isEqualTo(700);
        assertThat(tried).doesNotHaveDuplicates().hasSize(1_700);
    }

    @Test
    @DisplayName("items that stay due although nothing is wrong with them end the sweep all the same")
    void staying() {
        sweep.each("test", this::first, done::add);
        assertThat(done).hasSize(1_700);
    }

    @Test
    @DisplayName("what waits for its calendar waits; the others do not")
    void waiting() {
        sweep.each("test", this::first, item -> {
            if (item == 0) {
                CALENDAR.isWorkingDay(LocalDate.of(2099, 1, 1));
            }
            settle(item);
        });
        assertThat(due).containsExactly(0);
    }

    private List<Integer> first(int most) {
        return List.copyOf(due.subList(0, Math.min(most, due.size())));
    }

    private void settle(Integer item) {
        due.remove(item);
        done.add(item);
    }
}
