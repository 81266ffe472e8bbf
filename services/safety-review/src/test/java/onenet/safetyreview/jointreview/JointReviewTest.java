package onenet.safetyreview.jointreview;

import static onenet.safetyreview.jointreview.JointPoint.Stance.ALLOW;
import static onenet.safetyreview.jointreview.JointPoint.Stance.CONDITION;
import static onenet.safetyreview.jointreview.JointPoint.Stance.REFUSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import onenet.casework.calendar.CalendarYear;
import onenet.casework.calendar.WorkingCalendar;
import onenet.problem.Problem;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class JointReviewTest {

    private static final JointRules RULES = JointRules.load(JointReviewTest.class.getClassLoader());
    private static final WorkingCalendar CALENDAR = WorkingCalendar.load(JointReviewTest.class.getClassLoader());
    private static final LocalDate ACCEPTED = LocalDate.of(2026, 8, 31);
    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);
    private static final JointRules.Version NOW = RULES.on(MONDAY);

    /** After every department's last day. */
    private static final LocalDate LATER = LocalDate.of(2026, 9, 22);

    private static JointReview asking(String... departments) {
        return new JointReview("SR-441502-20260831-0001", Arrays.asList(departments), ACCEPTED, MONDAY, NOW, CALENDAR);
    }

    private static JointOpinion says(LocalDate day, JointPoint... points) {
        JointOpinion.OpinionKind kind = Stream.of(points)
                .map(JointPoint::stance)
                .max(Enum::compareTo)
                .map(worst -> JointOpinion.OpinionKind.values()[worst.ordinal()])
                .orElse(JointOpinion.OpinionKind.AGREE);
        return new JointOpinion(kind, List.of(points), day);
    }

    private static JointPoint on(String topic, JointPoint.Stance stance) {
        return new JointPoint(topic, stance, "示例：" + topic + stance);
    }

    private static void refused(JointProblem code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.code())
                .isEqualTo(code));
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "FIRE,2026-09-16,OPEN",
        "FIRE,2026-09-17,ESCALATED",
        "HOUSING,2026-09-16,OPEN",
        "HOUSING,2026-09-17,AGREED_BY_SILENCE",
        "PLANNING,2026-09-20,OPEN",
        "PLANNING,2026-09-21,ESCALATED",
        "PORT,2026-09-21,AGREED_BY_SILENCE"
    })
    @DisplayName(
            "each department has its own days; silence agrees only where the rules say so (swap Sunday 09-20 is a working day)")
    void silence(String department, LocalDate day, JointView.DepartmentStanding expected) {
        assertThat(asking(department).asked().get(0).on(day)).isEqualTo(expected);
    }

    @Test
    @DisplayName("departments that are unknown, named twice or not named are not asked")
    void asked() {
        refused(JointProblem.DEPARTMENT_UNKNOWN, () -> asking("FIRE", "WEATHER"));
        refused(JointProblem.DEPARTMENT_UNKNOWN, () -> asking("FIRE", "FIRE"));
        refused(JointProblem.DEPARTMENT_UNKNOWN, JointReviewTest::asking);
        assertThat(asking("FIRE", "PORT").asks("441500-XFJY")).isTrue();
        assertThat(asking("FIRE", "PORT").asks("441500-STHJ")).isFalse();
    }

    @Test
    @DisplayName(
            "a department answers for itself and once; whose silence agreed has agreed, who was missed may still come")
    void answers() {
        JointReview review = asking("FIRE", "HOUSING");
        refused(JointProblem.ANSWERS_FOR_ANOTHER, () -> review.answer("HOUSING", "441500-XFJY", says(MONDAY)));
        refused(JointProblem.DEPARTMENT_UNKNOWN, () -> review.answer("PORT", "441500-JTYS", says(MONDAY)));
        refused(JointProblem.JOINT_OPINION_TOO_LATE, () -> review.answer("HOUSING", "441500-ZJJ", says(LATER)));
        review.answer("FIRE", "441500-XFJY", says(LATER));
        refused(JointProblem.JOINT_OPINION_GIVEN, () -> review.answer("FIRE", "441500-XFJY", says(LATER)));
        review.reply(LATER);
        assertThat(review.reply().orElseThrow().kind()).isEqualTo(JointOpinion.OpinionKind.AGREE);
        assertThat(review.status()).isEqualTo(JointStatus.REPLIED);
    }

    static Stream<Arguments> opinions() {
        return Stream.of(
                Arguments.of(JointOpinion.OpinionKind.AGREE, List.of(), null),
                Arguments.of(JointOpinion.OpinionKind.AGREE, List.of(on("SITE", ALLOW)), null),
                Arguments.of(
                        JointOpinion.OpinionKind.CONDITIONS, List.of(on("SITE", ALLOW), on("ACCESS", CONDITION)), null),
                Arguments.of(JointOpinion.OpinionKind.OBJECT, List.of(on("SITE", REFUSE)), null),
                Arguments.of(JointOpinion.OpinionKind.OBJECT, List.of(), JointProblem.OPINION_WITHOUT_REASONS),
                Arguments.of(
                        JointOpinion.OpinionKind.OBJECT,
                        List.of(on("SITE", CONDITION)),
                        JointProblem.OPINION_WITHOUT_REASONS),
                Arguments.of(JointOpinion.OpinionKind.CONDITIONS, List.of(), JointProblem.OPINION_WITHOUT_REASONS),
                Arguments.of(
                        JointOpinion.OpinionKind.AGREE,
                        List.of(on("SITE", REFUSE)),
                        JointProblem.OPINION_WITHOUT_REASONS),
                Arguments.of(
                        JointOpinion.OpinionKind.OBJECT, List.of(on("WEATHER", REFUSE)), JointProblem.TOPIC_UNKNOWN),
                Arguments.of(
                        JointOpinion.OpinionKind.OBJECT,
                        List.of(on("SITE", REFUSE), on("SITE", ALLOW)),
                        JointProblem.TOPIC_UNKNOWN));
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @MethodSource("opinions")
    @DisplayName("who objects or asks something says what and on which topic")
    void reasons(JointOpinion.OpinionKind kind, List<JointPoint> points, JointProblem expected) {
        JointOpinion opinion = new JointOpinion(kind, points, MONDAY);
        if (expected == null) {
            opinion.check(RULES);
        } else {
            refused(expected, () -> opinion.check(RULES));
        }
    }

    static Stream<Arguments> pairs() {
        return Stream.of(
                Arguments.of(on("SITE", ALLOW), on("SITE", ALLOW), false),
                Arguments.of(on("SITE", REFUSE), on("SITE", REFUSE), false),
                Arguments.of(on("SITE", ALLOW), on("SITE", REFUSE), true),
                Arguments.of(on("SITE", ALLOW), on("SITE", CONDITION), true),
                Arguments.of(on("SITE", CONDITION), on("SITE", REFUSE), true),
                Arguments.of(on("SITE", CONDITION), on("SITE", CONDITION), true),
                Arguments.of(on("SITE", ALLOW), on("ACCESS", REFUSE), false));
    }

    @ParameterizedTest(name = "planning {0}, ecology {1}: contradiction {2}")
    @MethodSource("pairs")
    @DisplayName("different words on one topic stand side by side until the leading office settled them")
    void contradiction(JointPoint planning, JointPoint ecology, boolean contradicts) {
        JointReview review = asking("PLANNING", "ECOLOGY");
        review.answer("PLANNING", "441500-ZRZY", says(MONDAY, planning));
        refused(JointProblem.OPINIONS_OUTSTANDING, () -> review.reply(MONDAY));
        review.answer("ECOLOGY", "441500-STHJ", says(MONDAY, ecology));
        assertThat(review.open(MONDAY)).hasSize(contradicts ? 1 : 0);
        if (contradicts) {
            assertThat(review.open(MONDAY).get(0).voices())
                    .extracting(Contradiction.Voice::department)
                    .containsExactly("PLANNING", "ECOLOGY");
            refused(JointProblem.CONTRADICTION_NOT_SETTLED, () -> review.reply(MONDAY));
        } else {
            review.reply(MONDAY);
        }
    }

    @Test
    @DisplayName("the applicant gets one reply: what was settled as settled, everything else as it was said")
    void oneReply() {
        JointReview review = asking("PLANNING", "ECOLOGY", "FIRE", "HOUSING");
        review.answer("PLANNING", "441500-ZRZY", says(MONDAY, on("SITE", ALLOW), on("DISTANCE", CONDITION)));
        review.answer("ECOLOGY", "441500-STHJ", says(MONDAY, on("SITE", REFUSE), on("EMISSION", CONDITION)));
        refused(
                JointProblem.OPINIONS_OUTSTANDING,
                () -> review.settle(new Settlement("SITE", CONDITION, "示例", "示例理由", MONDAY)));
        assertThat(review.open(LATER)).extracting(Contradiction::topic).containsExactly("SITE", "FIRE");
        review.settle(new Settlement("SITE", CONDITION, "示例：退让五十米", "示例理由", LATER));
        refused(
                JointProblem.NOTHING_TO_SETTLE,
                () -> review.settle(new Settlement("SITE", ALLOW, "示例", "示例理由", LATER)));
        refused(JointProblem.CONTRADICTION_NOT_SETTLED, () -> review.reply(LATER));
        review.settle(new Settlement("FIRE", ALLOW, "示例", "示例：已函告三次未复", LATER));
        refused(JointProblem.JOINT_OPINION_TOO_LATE, () -> review.answer("FIRE", "441500-XFJY", says(LATER)));
        review.reply(LATER);
        JointReply reply = review.reply().orElseThrow();
        assertThat(reply.kind()).isEqualTo(JointOpinion.OpinionKind.CONDITIONS);
        assertThat(reply.points()).extracting(JointPoint::topic).containsExactly("DISTANCE", "EMISSION", "SITE");
        assertThat(reply.points().get(2).words()).isEqualTo("示例：退让五十米");
        assertThatThrownBy(() -> review.reply(LATER)).hasMessageContaining("REPLY is not possible");
    }

    @Test
    @DisplayName("the whole takes 45 working days from acceptance, 15 more once")
    void frame() {
        JointReview review = asking("FIRE");
        assertThat(review.frame().endsOn()).isEqualTo(CALENDAR.plusWorkingDays(ACCEPTED, 45));
        review.extend("示例：政府负责人批准", NOW, CALENDAR);
        assertThat(review.frame().endsOn()).isEqualTo(CALENDAR.plusWorkingDays(ACCEPTED, 60));
        refused(JointProblem.FRAME_EXTENDED_ALREADY, () -> review.extend("示例", NOW, CALENDAR));
    }

    @Test
    @DisplayName(
            "a frame that crosses into a year whose calendar is missing is provisional, and judged again when it comes (trap 5, L18)")
    void provisional() {
        CalendarYear first = CALENDAR.year(2026).orElseThrow();
        WorkingCalendar known = WorkingCalendar.of(List.of(first));
        Frame frame = Frame.of(LocalDate.of(2026, 11, 2), 45, known);
        assertThat(frame.provisional()).isTrue();
        assertThat(frame.endsOn()).isAfter(LocalDate.of(2026, 12, 31));
        assertThat(frame.on(known)).isEqualTo(frame);
        WorkingCalendar later = known.plusYear(new CalendarYear(
                2027, "示例", "示例", Set.of(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 1, 4)), Set.of()));
        assertThat(frame.on(later).provisional()).isFalse();
        assertThat(frame.on(later).endsOn()).isEqualTo(later.plusWorkingDays(LocalDate.of(2026, 11, 2), 45));
        assertThat(frame.extended(15, "示例", known).days()).isEqualTo(60);
    }

    @Test
    @DisplayName("every status of a joint review can be reached and left")
    void lifecycle() {
        assertThat(JointLifecycle.TABLE.unreachable()).isEmpty();
        assertThat(JointLifecycle.TABLE.deadEnds()).isEmpty();
    }
}
