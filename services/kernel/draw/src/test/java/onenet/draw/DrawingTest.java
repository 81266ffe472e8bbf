package onenet.draw;

import static onenet.draw.DrawRefused.Reason.LIST_ALREADY_FIXED;
import static onenet.draw.DrawRefused.Reason.LIST_NOT_FIXED;
import static onenet.draw.DrawRefused.Reason.MALFORMED;
import static onenet.draw.DrawRefused.Reason.NOT_DRAWN;
import static onenet.draw.DrawRefused.Reason.NOT_ENOUGH_PEOPLE;
import static onenet.draw.DrawRefused.Reason.NOT_SEATED;
import static onenet.draw.DrawRefused.Reason.SEED_NOT_AS_PROMISED;
import static onenet.draw.DrawRefused.Reason.SEED_PUBLISHED_TWICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrawingTest {

    private static final Seed SEED = new Seed("0f".repeat(32));
    private static final ClosedList LIST = new ClosedList(
            people("process", 6), List.of(new Excluded("X1", "EMPLOYER")), List.of(new Wanted("process", 3)));

    static List<Candidate> people(String field, int number) {
        return IntStream.range(0, number)
                .mapToObj(each -> new Candidate(field + each, field + each, List.of(field)))
                .toList();
    }

    private static void refused(DrawRefused.Reason reason, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(DrawRefused.class, why -> assertThat(why.reason())
                .isEqualTo(reason));
    }

    @Test
    @DisplayName("the promise tells nothing of the seed, and differs from draw to draw")
    void promise() {
        Drawing drawing = Drawing.promised("D-1", SEED);
        assertThat(drawing.promise()).hasSize(64).isNotEqualTo(SEED.hex()).isNotEqualTo(SEED.promise("D-2"));
        assertThat(drawing.toString()).doesNotContain(SEED.hex());
        assertThat(SEED.toString()).doesNotContain(SEED.hex());
        assertThat(drawing.seed()).isNull();
    }

    @Test
    @DisplayName("a seed told before the list is closed, told twice, or not the one promised changes nothing")
    void order() {
        Drawing promised = Drawing.promised("D-1", SEED);
        refused(LIST_NOT_FIXED, () -> promised.tell(SEED));
        Drawing closed = promised.close(LIST);
        refused(LIST_ALREADY_FIXED, () -> closed.close(LIST));
        refused(SEED_NOT_AS_PROMISED, () -> closed.tell(Seed.random(new SecureRandom())));
        refused(NOT_DRAWN, () -> closed.replace("process1"));
        Drawing drawn = closed.tell(SEED);
        refused(SEED_PUBLISHED_TWICE, () -> drawn.tell(SEED));
        refused(LIST_ALREADY_FIXED, () -> drawn.close(LIST));
        assertThat(drawn.steps()).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName(
            "the same seed and list give the same panel, whatever order the list was written in; another list another stream")
    void same() {
        List<Candidate> backwards = LIST.candidates().stream()
                .sorted((one, other) -> other.code().compareTo(one.code()))
                .toList();
        ClosedList other = new ClosedList(backwards, LIST.excluded(), LIST.wanted());
        assertThat(other.digest()).isEqualTo(LIST.digest());
        assertThat(drawn(other)).isEqualTo(drawn(LIST));
        ClosedList oneExcludedMore = new ClosedList(
                LIST.candidates(), List.of(new Excluded("X1", "EMPLOYER"), new Excluded("X2", "OWNER")), LIST.wanted());
        assertThat(oneExcludedMore.digest()).isNotEqualTo(LIST.digest());
        assertThat(Stream.of(1, 2, 3, 4, 5)
                        .map(each -> new Seed("0" + each + "0f".repeat(31)))
                        .filter(seed -> !Drawing.promised("D-1", seed)
                                .close(LIST)
                                .tell(seed)
                                .steps()
                                .equals(Drawing.promised("D-1", seed)
                                        .close(oneExcludedMore)
                                        .tell(seed)
                                        .steps())))
                .isNotEmpty();
    }

    private static List<Seat> drawn(ClosedList list) {
        return Drawing.promised("D-1", SEED).close(list).tell(SEED).steps();
    }

    @Test
    @DisplayName(
            "whoever cannot come is replaced by the next of the same stream; nobody is drawn twice, until nobody is left")
    void replaced() {
        Drawing drawn = Drawing.promised("D-1", SEED).close(LIST).tell(SEED);
        String left = drawn.steps().get(1).code();
        Drawing once = drawn.replace(left);
        assertThat(once.steps()).startsWith(drawn.steps().toArray(Seat[]::new)).hasSize(4);
        assertThat(once.steps().get(3).inPlaceOf()).isEqualTo(left);
        assertThat(once.seated().map(Seat::code)).hasSize(3).doesNotContain(left);
        assertThat(drawn.replace(left)).isEqualTo(once);
        refused(NOT_SEATED, () -> once.replace(left));
        refused(NOT_SEATED, () -> once.replace("X1"));
        Drawing last = once.replace(once.steps().get(3).code())
                .replace(once.steps().get(0).code());
        assertThat(last.steps().stream().map(Seat::code)).hasSize(6).doesNotHaveDuplicates();
        refused(NOT_ENOUGH_PEOPLE, () -> last.replace(last.steps().get(2).code()));
    }

    @Test
    @DisplayName("two of one household never sit together; when one of them left, the other may come")
    void households() {
        ClosedList list = new ClosedList(
                List.of(
                        new Candidate("a", "group", List.of("fire")),
                        new Candidate("b", "group", List.of("fire")),
                        new Candidate("c", "c", List.of("fire"))),
                List.of(),
                List.of(new Wanted("fire", 2)));
        for (int each = 0; each < 200; each++) {
            Seed seed = seed(each);
            Drawing drawn = Drawing.promised("D", seed).close(list).tell(seed);
            assertThat(drawn.seated().map(Seat::code)).contains("c").hasSize(2);
            String one = drawn.seated()
                    .map(Seat::code)
                    .filter(code -> !code.equals("c"))
                    .findFirst()
                    .orElseThrow();
            assertThat(drawn.replace(one).seated().map(Seat::code))
                    .containsExactlyInAnyOrder("c", one.equals("a") ? "b" : "a");
        }
    }

    static Seed seed(int number) {
        return new Seed(String.format("%064x", number));
    }

    @Test
    @DisplayName(
            "a list that luck could exhaust is refused before the seed is told: too few, too few households, or too many shared")
    void enough() {
        Drawing promised = Drawing.promised("D", SEED);
        refused(NOT_ENOUGH_PEOPLE, () -> promised.close(list(people("fire", 2), new Wanted("fire", 3))));
        refused(NOT_ENOUGH_PEOPLE, () -> promised.close(list(people("fire", 2), new Wanted("power", 1))));
        Candidate both = new Candidate("both", "both", List.of("fire", "power"));
        List<Candidate> shared =
                Stream.concat(people("fire", 1).stream(), Stream.of(both)).toList();
        refused(NOT_ENOUGH_PEOPLE, () -> promised.close(list(shared, new Wanted("fire", 1), new Wanted("power", 1))));
        List<Candidate> oneGroup = people("fire", 3).stream()
                .map(each -> new Candidate(each.code(), "group", each.fields()))
                .toList();
        refused(NOT_ENOUGH_PEOPLE, () -> promised.close(list(oneGroup, new Wanted("fire", 2))));
        assertThat(promised.close(list(people("fire", 3), new Wanted("fire", 3)))
                        .list()
                        .seats())
                .isEqualTo(3);
    }

    private static ClosedList list(List<Candidate> people, Wanted... wanted) {
        return new ClosedList(people, List.of(), List.of(wanted));
    }

    @ParameterizedTest(name = "<{0}> is no code")
    @ValueSource(strings = {"", "a|b", "a\nb", "a,b", "王", "a b"})
    void malformed(String code) {
        refused(MALFORMED, () -> new Candidate(code, "h", List.of("fire")));
        refused(MALFORMED, () -> new Candidate("a", code, List.of("fire")));
        refused(MALFORMED, () -> new Candidate("a", "a", List.of(code)));
        refused(MALFORMED, () -> new Excluded("a", code));
        refused(MALFORMED, () -> new Wanted(code, 1));
        refused(MALFORMED, () -> Drawing.promised(code, SEED));
        refused(MALFORMED, () -> new Seed(code));
    }

    @Test
    @DisplayName(
            "nobody stands twice in a list, or both in and out; nobody without a field; no field wanted twice or of no seats")
    void lists() {
        Candidate one = people("fire", 1).get(0);
        refused(MALFORMED, () -> list(List.of(one, one), new Wanted("fire", 1)));
        refused(MALFORMED, () -> new ClosedList(List.of(one), List.of(new Excluded(one.code(), "R")), List.of()));
        refused(MALFORMED, () -> list(List.of(one), new Wanted("fire", 1), new Wanted("fire", 1)));
        refused(MALFORMED, () -> new Candidate("a", "a", List.of()));
        refused(MALFORMED, () -> new Wanted("fire", 0));
        refused(MALFORMED, () -> new Wanted("fire", 100));
    }
}
