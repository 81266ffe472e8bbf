package onenet.oversight.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import onenet.draw.Candidate;
import onenet.draw.ClosedList;
import onenet.draw.Drawing;
import onenet.draw.Excluded;
import onenet.draw.Seat;
import onenet.draw.Wanted;
import onenet.oversight.OversightProblem;
import onenet.problem.Problem;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Cases and inspectors are drawn, not chosen (双随机)")
class SamplingRulesTest {

    private static final Parts NOBODY = new Parts(Map.of());

    @ParameterizedTest(name = "of {0} cases {1} are drawn")
    @CsvSource({"3, 3", "60, 3", "61, 4", "100, 5", "1200, 60", "5000, 60"})
    @DisplayName("a share of the list is drawn, at least and at most as many as the rules say")
    void howMany(int listed, int drawn) {
        assertThat(Samples.rules().drawn(CheckKind.CASE_FILES, listed)).isEqualTo(drawn);
    }

    @Test
    @DisplayName("a case has one ticket, and more for each reason; all its tickets are one household")
    void tickets() {
        List<EndedCase> ended = cases(3);
        Map<String, Set<WeightReason>> weighed =
                Map.of("YA-1", Set.of(WeightReason.LATE), "YA-2", Set.of(WeightReason.LATE, WeightReason.DRIFT));
        ClosedList list = CaseList.of(ended, Set.of(), weighed, Samples.rules(), CheckKind.CASE_FILES);
        assertThat(list.candidates())
                .extracting(Candidate::code)
                .containsExactly("YA-0.1", "YA-1.1", "YA-1.2", "YA-2.1", "YA-2.2", "YA-2.3", "YA-2.4");
        assertThat(list.wanted()).containsExactly(new Wanted(CaseList.FIELD, 3));
        Drawing drawn = Drawing.promised("x", Samples.seed('1')).close(list).tell(Samples.seed('1'));
        assertThat(drawn.steps())
                .extracting(seat -> seat.code().substring(0, 4))
                .doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("a case of four tickets is drawn about as often as its tickets say, and never twice")
    void weight() {
        ClosedList list = CaseList.of(
                cases(100),
                Set.of(),
                Map.of("YA-7", Set.of(WeightReason.LATE, WeightReason.DRIFT)),
                Samples.rules(),
                CheckKind.CASE_FILES);
        Map<Boolean, Long> drawn = IntStream.range(0, 1000)
                .mapToObj(each -> {
                    var seed = new onenet.draw.Seed(String.format("%064x", each + 1));
                    return Drawing.promised("d" + each, seed).close(list).tell(seed).steps().stream()
                            .anyMatch(seat -> seat.code().startsWith("YA-7."));
                })
                .collect(Collectors.partitioningBy(each -> each, Collectors.counting()));
        // five draws, each of about 4 in 103: 18 of 100 plans; of one ticket it would be 5
        assertThat(drawn.get(true)).isBetween(140L, 230L);
    }

    @Test
    @DisplayName("who was drawn not long ago stands on the list as left out, with the reason")
    void drawnBefore() {
        ClosedList list = CaseList.of(cases(4), Set.of("YA-3"), Map.of(), Samples.rules(), CheckKind.CASE_FILES);
        assertThat(list.excluded()).containsExactly(new Excluded("YA-3", CaseList.DRAWN_BEFORE));
        assertThat(list.candidates()).hasSize(3);
    }

    @Test
    @DisplayName("too few cases, and more than a list may hold, are refused before anything is drawn")
    void tooFewOrMany() {
        refused(() -> CaseList.of(cases(3), Set.of("YA-0"), Map.of(), Samples.rules(), CheckKind.CASE_FILES))
                .isEqualTo(OversightProblem.SAMPLING_TOO_FEW_CASES);
        refused(() -> CaseList.of(cases(5001), Set.of(), Map.of(), Samples.rules(), CheckKind.CASE_FILES))
                .isEqualTo(OversightProblem.SAMPLING_TOO_MANY_CASES);
    }

    @ParameterizedTest(name = "an inspector of {0}, acted on the case: {1}, interest in {2}: {3}")
    @CsvSource({
        "441581, false,,",
        "441500, false,,",
        "441521, false,, OWN_OFFICE",
        "441521, true,, OWN_OFFICE",
        "441581, true,, TOOK_PART",
        "441581, false, 91441521MA4XAB1211, DECLARED_INTEREST",
        "441581, false, 91441581MA4XAB13XM,"
    })
    @DisplayName("who may not check a case of Haifeng, and why")
    void conflicts(String office, boolean tookPart, String interest, Conflict conflict) {
        InspectorEntry inspector =
                interest == null ? Samples.inspector("i", office) : Samples.inspector("i", office, interest);
        assertThat(ConflictOfCheck.of(inspector, Samples.ended("YA-1", "441521"), tookPart))
                .isEqualTo(Optional.ofNullable(conflict));
    }

    @Test
    @DisplayName(
            "each case draws its inspectors from those who may check it; the others stand beside with what keeps them")
    void inspectors() {
        List<EndedCase> drawn = List.of(Samples.ended("YA-1", "441521"), Samples.ended("YA-2", "441581"));
        List<InspectorEntry> register = List.of(
                Samples.inspector("i1", "441521"),
                Samples.inspector("i2", "441581"),
                Samples.inspector("i3", "441502"),
                Samples.inspector("i4", "441500"));
        Parts parts = new Parts(Map.of("YA-1", Set.of("id-of-i4")));
        assertThat(InspectorList.of(drawn, register, new Parts(Map.of()), 2).excluded())
                .containsExactly(new Excluded("i1.YA-1", "OWN_OFFICE"), new Excluded("i2.YA-2", "OWN_OFFICE"));
        Drawing all = Drawing.promised("x", Samples.seed('3'))
                .close(InspectorList.of(drawn, register, parts, 2))
                .tell(Samples.seed('3'));
        assertThat(all.steps()).extracting(Seat::field).containsExactly("YA-1", "YA-1", "YA-2", "YA-2");
        assertThat(all.steps().stream()
                        .filter(seat -> seat.field().equals("YA-1"))
                        .map(InspectorList::inspector))
                .containsExactlyInAnyOrder("i2", "i3");
    }

    @Test
    @DisplayName("a case too few may check stops the draw before anybody knows whether it is drawn")
    void tooFewInspectors() {
        List<InspectorEntry> register = List.of(Samples.inspector("i1", "441521"), Samples.inspector("i2", "441581"));
        refused(() -> InspectorList.requireEnough(List.of(Samples.ended("YA-1", "441521")), register, NOBODY, 2))
                .isEqualTo(OversightProblem.SAMPLING_TOO_FEW_INSPECTORS);
        InspectorList.requireEnough(List.of(Samples.ended("YA-1", "441502")), register, NOBODY, 2);
    }

    @ParameterizedTest(name = "from {0} until {1}: {2}")
    @CsvSource({
        "2026-11-16,, true",
        "2026-11-17,, false",
        "2026-01-01, 2026-11-16, true",
        "2026-01-01, 2026-11-15, false"
    })
    @DisplayName("who may be drawn today")
    void standing(java.time.LocalDate from, java.time.LocalDate until, boolean stands) {
        InspectorEntry entry = new InspectorEntry(
                "i",
                "p",
                "示例甲",
                new onenet.casework.identity.OfficeCode("441521"),
                Set.of(CheckKind.CASE_FILES),
                from,
                until,
                List.of());
        assertThat(entry.standsOn(Samples.TODAY, CheckKind.CASE_FILES)).isEqualTo(stands);
        assertThat(entry.standsOn(Samples.TODAY, CheckKind.PERMIT_CHECKS)).isFalse();
    }

    @Test
    @DisplayName("rules no draw can be made by do not start: one inspector, a kind missing, two questions of one id")
    void impossibleRules() {
        SamplingEdition good = Samples.rules();
        assertThatThrownBy(() -> edition(good, 1, good.kinds())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> edition(good, 2, good.kinds().subList(0, 1)))
                .isInstanceOf(IllegalArgumentException.class);
        SamplingEdition.Kind kind = good.of(CheckKind.CASE_FILES);
        Question twice = kind.checklist().get(0);
        assertThatThrownBy(() -> new SamplingEdition.Kind(
                        kind.kind(), kind.name(), kind.outcomes(), kind.items(), 5, 3, List.of(twice, twice)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(good.note()).contains("待核");
    }

    private static SamplingEdition edition(SamplingEdition from, int inspectors, List<SamplingEdition.Kind> kinds) {
        return new SamplingEdition(from.from(), "", inspectors, 10, 5, 20, 12, 20, from.weights(), kinds);
    }

    private static List<EndedCase> cases(int number) {
        return IntStream.range(0, number)
                .mapToObj(each -> Samples.ended("YA-" + each, "441521"))
                .toList();
    }

    private static org.assertj.core.api.ObjectAssert<Object> refused(Runnable act) {
        Map<String, Object> told = new HashMap<>();
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Problem.class, problem -> told.put("code", problem.code()));
        return assertThat(told.get("code"));
    }
}
