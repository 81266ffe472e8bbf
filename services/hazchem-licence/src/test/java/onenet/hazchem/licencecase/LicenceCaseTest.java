package onenet.hazchem.licencecase;

import static onenet.hazchem.licencecase.Cases.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import onenet.casedesk.SubmittedMaterial;
import onenet.casework.clock.Light;
import onenet.casework.lifecycle.MoveNotAllowed;
import onenet.problem.Problem;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The aggregate alone: every verb in every status. */
class LicenceCaseTest {

    private static final List<SubmittedMaterial> ONE = List.of(new SubmittedMaterial("training-proof", "file-2"));

    /** Every act as the verb that does it, on a case whose inquiry is ready for it. */
    private static final Map<CaseAction, Function<LicenceCase, LicenceMove>> VERBS = Map.ofEntries(
            Map.entry(
                    CaseAction.ALLOW_SPOT_CORRECTION,
                    found -> found.allowSpotCorrection(new SpotCorrection(MONDAY, "id-of-intake", "笔误"))),
            Map.entry(
                    CaseAction.AMEND,
                    found -> found.amend(
                            found.application(), found.authority(), "GENERAL", found.limits(), found.receivedOn())),
            Map.entry(CaseAction.REQUEST_CORRECTION, found -> found.requestCorrection(Cases.notice())),
            Map.entry(CaseAction.SUPPLEMENT, found -> found.supplement(ONE, MONDAY)),
            Map.entry(CaseAction.LAPSE, LicenceCase::lapse),
            Map.entry(CaseAction.ACCEPT, found -> found.accept(MONDAY)),
            Map.entry(CaseAction.DEEM_ACCEPTED, LicenceCase::deemAccepted),
            Map.entry(CaseAction.DECLINE, found -> found.decline(null)),
            Map.entry(CaseAction.WITHDRAW, LicenceCase::withdraw),
            Map.entry(CaseAction.SUSPEND, found -> found.suspend(Cases.pause(1, MONDAY))),
            Map.entry(CaseAction.RESUME, LicenceCaseTest::resumed),
            Map.entry(
                    CaseAction.OPEN_INSPECTION,
                    found -> found.openInspection(Cases.inspection(), Cases.pause(1, MONDAY))),
            Map.entry(CaseAction.REPORT_INSPECTION, LicenceCaseTest::reported),
            Map.entry(CaseAction.SIGN_INSPECTION, LicenceCaseTest::signed),
            Map.entry(
                    CaseAction.RECORD_EXPERT_OPINION,
                    found -> found.recordExpertOpinion(new ExpertOpinion("e", "示例", "示例", true, "可", MONDAY))),
            Map.entry(CaseAction.NOTIFY_HEARING, found -> found.notifyHearing(Cases.hearing())),
            Map.entry(CaseAction.REQUEST_HEARING, LicenceCaseTest::hearingAsked),
            Map.entry(CaseAction.RECORD_HEARING, LicenceCaseTest::heard),
            Map.entry(CaseAction.EXAMINE, found -> found.examine(Cases.proposal())),
            Map.entry(
                    CaseAction.REVIEW_LEGALITY,
                    found -> found.reviewLegality(new LegalReview(MONDAY, "id-of-legal", true, "合法"))),
            Map.entry(CaseAction.RETURN_TO_EXAMINATION, LicenceCase::returnToExamination),
            Map.entry(CaseAction.GRANT, found -> found.decide(Cases.grant(false))),
            Map.entry(CaseAction.REFUSE, found -> found.decide(Cases.refusal())),
            Map.entry(CaseAction.DEEM_RENEWED, found -> found.decide(Cases.grant(true))),
            Map.entry(CaseAction.CERTIFY, LicenceCase::certify),
            Map.entry(CaseAction.GIVE_WARNING, found -> found.warn(Cases.warning())),
            Map.entry(CaseAction.TERMINATE, found -> found.terminate(Cases.termination())),
            Map.entry(CaseAction.REOPEN, found -> found.reopen(Cases.reopening())),
            Map.entry(CaseAction.REOPEN_INTAKE, found -> found.receiveAnew(Cases.reopening())),
            Map.entry(CaseAction.DELIVER, found -> found.deliver(Cases.delivery())));

    private static LicenceMove resumed(LicenceCase found) {
        found.inquiry().suspend(Cases.pause(1, MONDAY));
        return found.resume(1, MONDAY.plusDays(1));
    }

    private static LicenceMove reported(LicenceCase found) {
        found.inquiry().openInspection(Cases.inspection(), Cases.pause(1, MONDAY));
        return found.reportInspection(1, Cases.report(MONDAY), "id-of-examiner");
    }

    private static LicenceMove signed(LicenceCase found) {
        found.inquiry().openInspection(Cases.inspection(), Cases.pause(1, MONDAY));
        found.inquiry().reportInspection(1, Cases.report(MONDAY), "id-of-examiner");
        return found.signInspection(1, "id-of-second");
    }

    private static LicenceMove hearingAsked(LicenceCase found) {
        found.inquiry().offer(Cases.hearing());
        return found.requestHearing(MONDAY, MONDAY.plusDays(20));
    }

    private static LicenceMove heard(LicenceCase found) {
        found.inquiry().offer(Cases.hearing().requested(MONDAY, MONDAY.plusDays(20)));
        return found.recordHearing(MONDAY.plusDays(9), "id-of-legal", "示例卷1");
    }

    static Stream<Arguments> everyActInEveryStatus() {
        return Arrays.stream(LicenceCaseStatus.values())
                .flatMap(status -> VERBS.keySet().stream().sorted().map(action -> Arguments.of(status, action)));
    }

    @Test
    @DisplayName("every act but the one the last supplement makes by itself is tried")
    void complete() {
        assertThat(CaseAction.values()).hasSize(VERBS.size() + 1);
        assertThat(VERBS).doesNotContainKey(CaseAction.COMPLETE_CORRECTION);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("everyActInEveryStatus")
    @DisplayName("a verb moves the case as the row of the table says, and without a row not at all")
    void moves(LicenceCaseStatus status, CaseAction action) {
        LicenceCase found = Cases.in(status);
        assertThat(found.status()).isEqualTo(status);
        LicenceCaseLifecycle.TABLE
                .find(status, action)
                .ifPresentOrElse(
                        row -> {
                            LicenceMove move = VERBS.get(action).apply(found);
                            assertThat(found.status()).isEqualTo(row.to());
                            assertThat(move.event()).isEqualTo(row.event());
                            assertThat(move.action()).isEqualTo(action.name());
                        },
                        () -> {
                            assertThatThrownBy(() -> VERBS.get(action).apply(found))
                                    .isInstanceOf(MoveNotAllowed.class);
                            assertThat(found.status()).isEqualTo(status);
                        });
    }

    @Test
    @DisplayName(
            "the last listed material accepts the case on its day; what came before is replaced, not doubled; what was not asked is refused")
    void supplements() {
        LicenceCase found = Cases.in(LicenceCaseStatus.CORRECTION_REQUESTED);
        found.supplement(ONE, MONDAY.plusDays(2));
        assertThat(found.status()).isEqualTo(LicenceCaseStatus.CORRECTION_REQUESTED);
        assertThat(found.intake().outstanding()).containsExactly("safety-rules-list");
        assertThat(found.fileOf("training-proof")).contains("file-2");
        assertThat(found.application().materials()).hasSize(1);
        assertThatThrownBy(() -> found.supplement(List.of(new SubmittedMaterial("site-plan", "f")), MONDAY))
                .isInstanceOf(Problem.class);
        LicenceMove last =
                found.supplement(List.of(new SubmittedMaterial("safety-rules-list", "file-3")), MONDAY.plusDays(3));
        assertThat(last.action()).isEqualTo("COMPLETE_CORRECTION");
        assertThat(found.status()).isEqualTo(LicenceCaseStatus.ACCEPTED);
        assertThat(found.acceptedOn()).contains(MONDAY.plusDays(3));
        assertThat(found.fileOf("safety-rules-list")).contains("file-3");
        assertThat(found.fileOf("site-plan")).isEmpty();
    }

    @Test
    @DisplayName("silence accepts from the day of receipt, an officer on his own day")
    void acceptance() {
        LicenceCase silent = Cases.received();
        silent.deemAccepted();
        assertThat(silent.acceptedOn()).contains(MONDAY);
        LicenceCase spoken = Cases.received();
        spoken.accept(MONDAY.plusDays(2));
        assertThat(spoken.acceptedOn()).contains(MONDAY.plusDays(2));
    }

    @Test
    @DisplayName("a new licence granted is the licence of its case; one refused, renewed or varied is not")
    void licenceOfTheCase() {
        assertThat(Cases.in(LicenceCaseStatus.GRANTED).licenceId()).contains("HZ-441521-2026-000001-7");
        assertThat(Cases.in(LicenceCaseStatus.REFUSED).licenceId()).isEmpty();
        LicenceCase renewal = Cases.received(Matter.RENEWAL, Limits.Start.ACCEPTANCE);
        renewal.decide(Cases.grant(true));
        assertThat(renewal.licenceId()).contains("HZ-441521-2023-000001-7");
    }

    @Test
    @DisplayName("an examination made again takes the legal review of the one before with it")
    void examinedAgain() {
        LicenceCase found = Cases.in(LicenceCaseStatus.EXAMINED);
        found.reviewLegality(new LegalReview(MONDAY, "id-of-legal", true, "合法"));
        found.returnToExamination();
        assertThat(found.inquiry().legalReview()).isPresent();
        found.examine(Cases.proposal());
        assertThat(found.inquiry().legalReview()).isEmpty();
    }

    @Test
    @DisplayName("the two halves of a combined filing know each other")
    void combined() {
        LicenceCase renewal = Cases.received(Matter.RENEWAL, Limits.Start.ACCEPTANCE);
        LicenceCase variation = Cases.received(Matter.VARIATION, Limits.Start.RECEIPT);
        renewal.combineWith(variation);
        assertThat(renewal.combinedWith()).contains(variation.caseNumber());
        assertThat(variation.combinedWith()).contains(renewal.caseNumber());
    }

    @Test
    @DisplayName("an office is told of a light once, and of an old pause again after a while")
    void told() {
        LicenceCase found = Cases.received();
        assertThat(found.tell(Light.NORMAL)).isFalse();
        assertThat(found.tell(Light.OVERDUE)).isFalse();
        assertThat(found.tellPause(MONDAY, 30)).isTrue();
        assertThat(found.tellPause(MONDAY.plusDays(29), 30)).isFalse();
        assertThat(found.tellPause(MONDAY.plusDays(30), 30)).isTrue();
    }

    @Test
    @DisplayName("a pause ends neither before it began nor twice, and an inspection is signed by two")
    void inquiry() {
        LicenceCase found = Cases.in(LicenceCaseStatus.ACCEPTED);
        found.suspend(Cases.pause(1, MONDAY.plusDays(3)));
        assertThatThrownBy(() -> found.resume(1, MONDAY)).isInstanceOf(Problem.class);
        found.resume(1, MONDAY.plusDays(4));
        assertThatThrownBy(() -> found.resume(1, MONDAY.plusDays(5))).isInstanceOf(Problem.class);
        found.openInspection(
                new SiteInspection(1, MONDAY, "a", 2, null, List.of()), Cases.pause(2, MONDAY.plusDays(5)));
        LocalDate lastDay = MONDAY.plusDays(6);
        assertThatThrownBy(() -> found.signInspection(1, "b")).isInstanceOf(Problem.class);
        found.reportInspection(1, Cases.report(lastDay), "a");
        assertThatThrownBy(() -> found.signInspection(1, "a")).isInstanceOf(Problem.class);
        found.signInspection(1, "b");
        assertThat(found.inquiry().suspensions().get(1).to()).isEqualTo(lastDay);
    }
}
