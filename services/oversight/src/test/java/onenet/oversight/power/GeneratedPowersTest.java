package onenet.oversight.power;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.casework.authority.AuthorityAnswer.ActingOffice;
import onenet.casework.authority.AuthorityRegister;
import onenet.casework.authority.Site;
import onenet.problem.Problem;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Many papers drawn by lot, and as many questions of 2021 to 2030 as one asks for ({@code -Dpowers.questions=}), each answered by the register and by a naive
 * reckoning that knows no fold: it walks through the papers for each single day and remembers who holds the power.
 */
@DisplayName("Who held a power on a day: the register against a naive reckoning")
class GeneratedPowersTest {

    private static final int QUESTIONS = Integer.getInteger("powers.questions", 200_000);
    private static final int REGISTERS = 40;
    private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
    private static final int DAYS = 3652;
    private static final List<String> ITEMS = List.of("00012504500001", "00012504500002");
    private static final List<String> COUNTIES = List.of("441502", "441521", "441523", "441581");
    /** Of the city itself in the seed, so that whatever a county holds of them came by a paper. */
    private static final List<String> CLASSES = List.of("CENTRAL_ENTERPRISE", "PURE_STORAGE", "WITH_STORAGE_FACILITY");

    private static final List<Step> STEPS = List.of(Step.values());

    @Test
    @DisplayName("no contradiction, no gap and no overlap in all questions of ten years")
    void agree() {
        int asked = 0;
        int moved = 0;
        for (int seed = 1; seed <= REGISTERS; seed++) {
            Random lot = new Random(seed);
            List<Decree> papers = new ArrayList<>();
            PowerFold fold = drawn(lot, papers);
            AuthorityRegister register = AuthorityRegister.of(fold.table());
            NaivePowers naive = new NaivePowers(papers);
            for (int each = 0; each < QUESTIONS / REGISTERS; each++) {
                Question question = question(lot);
                ActingOffice acting = register.officeFor(
                                question.item(),
                                Site.parse(question.county()),
                                question.classes(),
                                question.step(),
                                question.day())
                        .acting()
                        .orElseThrow();
                String expected = naive.holder(question);
                if (!expected.equals(acting.office().code())) {
                    assertThat(acting.office().code())
                            .as("%s of register %s", question, seed)
                            .isEqualTo(expected);
                }
                asked++;
                moved += expected.equals(Papers.CITY) ? 0 : 1;
            }
        }
        assertThat(asked).isEqualTo(QUESTIONS / REGISTERS * REGISTERS);
        // the questions are not all about the same
        assertThat(moved).isGreaterThan(asked / 20).isLessThan(asked);
    }

    record Question(String item, String county, Set<String> classes, String step, LocalDate day) {}

    private static Question question(Random lot) {
        Set<String> classes = new HashSet<>(Set.of(one(lot, CLASSES)));
        if (lot.nextInt(4) == 0) {
            classes.add(one(lot, CLASSES));
        }
        String step = lot.nextBoolean() ? "" : one(lot, STEPS).name();
        return new Question(one(lot, ITEMS), one(lot, COUNTIES), classes, step, FIRST.plusDays(lot.nextInt(DAYS)));
    }

    /** Papers as they come; what the law refuses is not part of the register. */
    private static PowerFold drawn(Random lot, List<Decree> papers) {
        PowerFold fold = Papers.begun();
        for (int each = 0; each < 60; each++) {
            Decree decree = decree(lot, String.valueOf(each + 1), fold);
            try {
                fold = PowerLaw.admit(fold, decree, LocalDate.of(2000, 1, 1));
                papers.add(decree);
            } catch (Problem refused) {
                assertThat(refused.violations()).hasSize(1);
            }
        }
        return fold;
    }

    private static Decree decree(Random lot, String record, PowerFold fold) {
        List<String> lines = fold.table().grants().stream()
                .map(grant -> grant.id())
                .filter(id -> id.contains("/"))
                .toList();
        if (lines.isEmpty() || lot.nextInt(3) == 0) {
            return given(lot, record);
        }
        LocalDate from = FIRST.plusDays(lot.nextInt(DAYS));
        LocalDate until = from.plusDays(lot.nextInt(700));
        String line = one(lot, lines);
        List<String> none = List.of();
        return switch (lot.nextInt(5)) {
            case 0 -> Papers.changes(record, InstrumentKind.RECALL, new LineChange(line, from, null, none, none, none));
            case 1 -> Papers.changes(record, InstrumentKind.RECALL, narrowed(lot, line, from));
            case 2 ->
                Papers.changes(
                        record,
                        InstrumentKind.SUSPEND,
                        new LineChange(line, from, lot.nextBoolean() ? until : null, none, none, none));
            case 3 -> Papers.changes(record, InstrumentKind.RESUME, new LineChange(line, from, null, none, none, none));
            default ->
                Papers.changes(record, InstrumentKind.RENEW, new LineChange(line, null, until, none, none, none));
        };
    }

    private static LineChange narrowed(Random lot, String line, LocalDate from) {
        List<String> items = lot.nextBoolean() ? List.of(one(lot, ITEMS)) : List.of();
        List<String> areas = lot.nextBoolean() ? List.of(one(lot, COUNTIES)) : List.of();
        List<String> classes = lot.nextBoolean() ? List.of(one(lot, CLASSES)) : List.of();
        return new LineChange(line, from, null, items, areas, classes);
    }

    private static Decree given(Random lot, String record) {
        LocalDate from = FIRST.plusDays(lot.nextInt(DAYS));
        List<String> items = lot.nextBoolean() ? ITEMS : List.of(one(lot, ITEMS));
        String county = one(lot, COUNTIES);
        List<String> classes = lot.nextBoolean() ? CLASSES : List.of(one(lot, CLASSES));
        List<Step> steps = lot.nextInt(3) == 0 ? List.of(one(lot, STEPS)) : List.of();
        GivenLine line =
                new GivenLine(items, List.of(county), classes, steps, county, from, from.plusDays(lot.nextInt(1500)));
        return Papers.gives(record, lot.nextBoolean() ? InstrumentKind.ENTRUST : InstrumentKind.DEVOLVE, line);
    }

    private static <T> T one(Random lot, List<T> all) {
        return all.get(lot.nextInt(all.size()));
    }
}
