package onenet.draw;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ten thousand draws of one list, and what must be true of all of them. */
class FairnessTest {

    private static final int DRAWS = 10_000;

    private static final ClosedList LIST = list();
    private static final List<Drawing> DRAWN = new ArrayList<>(DRAWS);

    @TempDir
    Path folder;

    /** Eleven for process, seven for fire, nine for power; two of power of one group, three excluded. */
    private static ClosedList list() {
        List<Candidate> people = Stream.of(
                        DrawingTest.people("process", 11),
                        DrawingTest.people("fire", 7),
                        DrawingTest.people("power", 9))
                .flatMap(List::stream)
                .map(each -> Set.of("power0", "power1").contains(each.code())
                        ? new Candidate(each.code(), "group-9", each.fields())
                        : each)
                .toList();
        List<Excluded> out = List.of(
                new Excluded("process20", "EMPLOYER_IS_PARTY"),
                new Excluded("fire20", "DECLARED"),
                new Excluded("power20", "PAST_WORK"));
        return new ClosedList(
                people, out, List.of(new Wanted("process", 2), new Wanted("fire", 1), new Wanted("power", 2)));
    }

    @BeforeAll
    static void draw() {
        for (int each = 0; each < DRAWS; each++) {
            Seed seed = DrawingTest.seed(each * 7919 + 1);
            DRAWN.add(Drawing.promised("case-" + each, seed).close(LIST).tell(seed));
        }
    }

    @Test
    @DisplayName(
            "of 10,000 draws none has an excluded person, a person twice, or two of one household; each field has its seats")
    void lawful() {
        Map<String, Candidate> eligible =
                LIST.candidates().stream().collect(Collectors.toMap(Candidate::code, each -> each));
        assertThat(DRAWN).allSatisfy(drawing -> {
            assertThat(drawing.steps().stream().map(Seat::code)).doesNotHaveDuplicates();
            assertThat(drawing.steps())
                    .allMatch(seat -> eligible.get(seat.code()).knows(seat.field()));
            assertThat(drawing.steps().stream()
                            .map(seat -> eligible.get(seat.code()).household()))
                    .doesNotHaveDuplicates();
            assertThat(drawing.steps().stream().map(Seat::field))
                    .containsExactly("process", "process", "fire", "power", "power");
        });
    }

    @Test
    @DisplayName("each eligible person's share is what chance gives: chi-square of each field below its 99.99 % bound")
    void shares() {
        // seven degrees of freedom and more: bounds of the chi-square distribution at 0.9999
        assertThat(chiSquare("process", 11)).isLessThan(35.56);
        assertThat(chiSquare("fire", 7)).isLessThan(27.86);
        Map<String, Integer> power = counts("power");
        // two of one household share one fate: together as likely as the law of the draw has it, and neither likelier
        // than the other
        assertThat(Math.abs(power.get("power0") - power.get("power1"))).isLessThan(250);
        List<Integer> single = power.entrySet().stream()
                .filter(each -> !Set.of("power0", "power1").contains(each.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        double even = single.stream().mapToInt(Integer::intValue).average().orElseThrow();
        assertThat(single)
                .allSatisfy(count -> assertThat(Math.abs(count - even)).isLessThan(250));
    }

    /** Without replacement within a draw the counts vary less than the bound assumes, so the bound is a strict one only against bias. */
    private static double chiSquare(String field, int people) {
        Map<String, Integer> counts = counts(field);
        double even = counts.values().stream().mapToInt(Integer::intValue).sum() / (double) people;
        assertThat(counts).hasSize(people);
        return counts.values().stream()
                .mapToDouble(count -> (count - even) * (count - even) / even)
                .sum();
    }

    private static Map<String, Integer> counts(String field) {
        Map<String, Integer> counts = new HashMap<>();
        DRAWN.stream()
                .flatMap(drawing -> drawing.steps().stream())
                .filter(seat -> seat.field().equals(field))
                .forEach(seat -> counts.merge(seat.code(), 1, Integer::sum));
        return counts;
    }

    @Test
    @DisplayName("the same seed draws the same panel again")
    void again() {
        assertThat(DRAWN.subList(0, 500)).allSatisfy(drawn -> assertThat(
                        new Drawing(drawn.name(), drawn.promise(), drawn.list(), drawn.listDigest(), null, List.of())
                                .tell(new Seed(drawn.seed())))
                .isEqualTo(drawn));
    }

    @Test
    @DisplayName(
            "a script in another language, with the published record alone, draws the same people, also after replacements")
    void redone() throws IOException, InterruptedException {
        List<Drawing> records = new ArrayList<>(DRAWN.subList(0, 1_000));
        for (int each = 0; each < records.size(); each += 3) {
            Drawing drawn = records.get(each);
            Drawing replaced = drawn.replace(drawn.steps().get(each % 5).code());
            records.set(
                    each,
                    each % 2 == 0
                            ? replaced
                            : replaced.replace(replaced.steps().get(5).code()));
        }
        String said = redraw(records, 0);
        assertThat(said.lines()).hasSize(records.size());
        assertThat(said.lines().toList())
                .isEqualTo(records.stream()
                        .map(each -> each.name() + ": OK "
                                + String.join(" ", each.seated().map(Seat::code).toList()))
                        .toList());
    }

    @Test
    @DisplayName("the script finds a seat that was not drawn, a list changed afterwards, and another seed")
    void forged() throws IOException, InterruptedException {
        Drawing true1 = DRAWN.get(1);
        List<Seat> steps = new ArrayList<>(true1.steps());
        steps.set(2, new Seat("fire", steps.get(2).code().equals("fire1") ? "fire2" : "fire1", ""));
        Drawing chosen =
                new Drawing(true1.name(), true1.promise(), true1.list(), true1.listDigest(), true1.seed(), steps);
        assertThat(redraw(List.of(chosen), 1)).contains("the draw gives");
        ClosedList fewer = new ClosedList(LIST.candidates().subList(1, 27), LIST.excluded(), LIST.wanted());
        Drawing shortened =
                new Drawing(true1.name(), true1.promise(), fewer, true1.listDigest(), true1.seed(), true1.steps());
        assertThat(redraw(List.of(shortened), 1)).contains("the list is not the one closed");
        Drawing reseeded = new Drawing(
                true1.name(),
                true1.promise(),
                LIST,
                true1.listDigest(),
                DRAWN.get(2).seed(),
                true1.steps());
        assertThat(redraw(List.of(reseeded), 1)).contains("the seed is not the one promised");
    }

    private String redraw(List<Drawing> records, int code) throws IOException, InterruptedException {
        Path file = folder.resolve("records.json");
        new ObjectMapper().writeValue(file.toFile(), records);
        Process node = new ProcessBuilder("node", "redraw.mjs", file.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(node.waitFor()).as(said).isEqualTo(code);
        return said;
    }
}
