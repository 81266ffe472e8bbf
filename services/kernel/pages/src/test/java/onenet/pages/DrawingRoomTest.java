package onenet.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import onenet.problem.CommonProblem;
import onenet.problem.Problem;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Few pages are drawn at a time, and none longer than somebody waits")
class DrawingRoomTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    @Test
    @DisplayName(
            "What takes too long is given up, and keeps its place until it has stopped: the next is told that the room is full")
    void bounded() throws InterruptedException {
        CountDownLatch never = new CountDownLatch(1);
        CountDownLatch begun = new CountDownLatch(1);
        DrawingRoom room = new DrawingRoom(1, 1, Duration.ofMillis(50));
        assertThatThrownBy(() -> room.call(() -> stubborn(begun, never)))
                .isInstanceOfSatisfying(
                        NotShown.class, none -> assertThat(none.why()).isEqualTo(Unshown.TOO_SLOW));
        begun.await();
        // the one that waits is given up as well, but still stands in the line
        assertThatThrownBy(() -> room.call(() -> stubborn(begun, never))).isInstanceOf(NotShown.class);
        assertThatThrownBy(() -> room.call(() -> 1))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(CommonProblem.DRAWING_BUSY));
        never.countDown();
        room.close();
    }

    /** Work that does not hear that it was given up. */
    private static int stubborn(CountDownLatch begun, CountDownLatch never) {
        begun.countDown();
        while (true) {
            try {
                never.await();
                return 1;
            } catch (InterruptedException givenUp) {
                // as a library that draws does not
            }
        }
    }

    @Test
    @DisplayName("Whatever a library makes of somebody's file is the file's damage, not an error of the service")
    void damage() {
        DrawingRoom room = new DrawingRoom(1, 1, LONG);
        for (Throwable thrown :
                new Throwable[] {new IOException("x"), new IndexOutOfBoundsException("y"), new StackOverflowError()}) {
            assertThatThrownBy(() -> room.call(() -> raise(thrown)))
                    .isInstanceOfSatisfying(
                            NotShown.class, none -> assertThat(none.why()).isEqualTo(Unshown.DAMAGED));
        }
        assertThat(room.call(() -> 7)).isEqualTo(7);
        room.close();
    }

    private static int raise(Throwable thrown) throws Exception {
        if (thrown instanceof Error error) {
            throw error;
        }
        throw (Exception) thrown;
    }
}
