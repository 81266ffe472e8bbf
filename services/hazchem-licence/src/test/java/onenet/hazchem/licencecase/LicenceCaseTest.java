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
            Map.entry(CaseAction.REQUEST_CORRECTION, found -> found.requestCorrection(Cases.notice(), null)),
            Map.entry(CaseAction.SUPPLEMENT, LicenceCaseTest::supplemented),
            Map.entry(CaseAction.COMMIT_SUPPLY, found -> found.commitToSupply(Cases.commitment())),
            Map.entry(CaseAction.FIND_WANTING, found -> found.findWanting(Cases.finding(), null)),
            Map.entry(CaseAction.LAPSE, LicenceCase::lapse),
            Map.entry(CaseAction.ACCEPT, found -> found.accept(MONDAY, Cases.WITH_NOTHING)),
            Map.entry(CaseAction.DEEM_ACCEPTED, found -> found.deemAccepted(Cases.WITH_NOTHING)),
            Map.entry(
                    CaseAction.JUDGE_AGAIN,
                    found -> found.judgeAgain(new JudgedAgain(MONDAY, MONDAY, MONDAY, MONDAY), Cases.WITH_NOTHING)),
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
            Map.entry(CaseAction.CALL_HEARING, LicenceCaseTest::called),
            Map.entry(CaseAction.RECORD_HEARING, LicenceCaseTest::heard),
            Map.entry(CaseAction.TELL_PARTY, found -> found.tellParty(Cases.party())),
            Map.entry(CaseAction.HEAR_PARTY, LicenceCaseTest::partyHeard),
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

    private static LicenceMove supplemented(LicenceCase found) {
        if (found.status() == LicenceCaseStatus.ACCEPTED) {
            found.intake().commit(Cases.commitment(), MONDAY);
        }
        return found.supplement(ONE, MONDAY);
    }

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
        found.inquiry()
                .offer(Cases.hearing().requested(MONDAY, MONDAY.plusDays(20)).called(Cases.call()));
        return found.recordHearing("id-of-legal", "示例卷1");
    }

    private static LicenceMove called(LicenceCase found) {
        found.inquiry().offer(Cases.hearing().requested(MONDAY, MONDAY.plusDays(20)));
        return found.callHearing(Cases.call());
    }

    private static LicenceMove partyHeard(LicenceCase found) {
        found.inquiry().tell(Cases.party());
        return found.hearParty(1, "没有意见", MONDAY, null);
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
            "with the last listed material the office has its days to look; what came before is replaced, not doubled; what was not asked is refused")
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
        assertThat(found.status()).isEqualTo(LicenceCaseStatus.SUPPLEMENTED);
        assertThat(found.acceptedOn()).isEmpty();
        assertThat(found.completeOn()).isEqualTo(MONDAY.plusDays(3));
        assertThat(found.fileOf("safety-rules-list")).contains("file-3");
        assertThat(found.fileOf("site-plan")).isEmpty();
    }

    @Test
    @DisplayName(
            "P14: what is found wanting is outstanding again, and the case complete only on the day it comes once more")
    void wanting() {
        LicenceCase found = Cases.in(LicenceCaseStatus.SUPPLEMENTED);
        assertThat(found.completeOn()).isEqualTo(MONDAY.plusDays(2));
        found.findWanting(Cases.finding(), null);
        assertThat(found.intake().outstanding()).containsExactly("training-proof");
        assertThat(found.completeOn()).isEqualTo(MONDAY);
        assertThat(found.whyNot(CaseAction.LAPSE, "id-of-intake", MONDAY.plusDays(21)))
                .isPresent();
        assertThat(found.whyNot(CaseAction.LAPSE, "id-of-intake", MONDAY.plusDays(22)))
                .isEmpty();
        found.supplement(ONE, MONDAY.plusDays(9));
        assertThat(found.status()).isEqualTo(LicenceCaseStatus.SUPPLEMENTED);
        assertThat(found.whyNot(CaseAction.FIND_WANTING, "id-of-intake", MONDAY.plusDays(9)))
                .isPresent();
        found.deemAccepted(Cases.WITH_NOTHING);
        assertThat(found.acceptedOn()).contains(MONDAY.plusDays(9));
    }

    @Test
    @DisplayName("L8: what was never accepted is received anew, what was is examined anew, and neither the other way")
    void openedAgain() {
        LicenceCase before = Cases.in(LicenceCaseStatus.SUPPLEMENTED);
        before.terminate(Cases.termination());
        assertThat(before.whyNot(CaseAction.REOPEN, "id-of-decider", MONDAY)).isPresent();
        assertThat(before.whyNot(CaseAction.REOPEN_INTAKE, "id-of-decider", MONDAY))
                .isEmpty();
        assertThat(before.ended().notice()).isEqualTo(Cases.notice());
        before.receiveAnew(Cases.reopening());
        assertThat(before.intake().notice()).isEmpty();
        assertThat(before.completeOn()).isEqualTo(Cases.reopening().on());
        LicenceCase after = Cases.in(LicenceCaseStatus.ACCEPTED);
        after.terminate(Cases.termination());
        assertThat(after.whyNot(CaseAction.REOPEN, "id-of-decider", MONDAY)).isEmpty();
        assertThat(after.whyNot(CaseAction.REOPEN_INTAKE, "id-of-decider", MONDAY))
                .isPresent();
        after.reopen(Cases.reopening());
        assertThat(after.intake().acceptance())
                .as("its receipt says what it said")
                .contains(Cases.WITH_NOTHING);
    }

    @Test
    @DisplayName(
            "L20: what is committed to is waited for no longer by a notice, owed after acceptance, and owed no more once it came")
    void committed() {
        LicenceCase found = Cases.in(LicenceCaseStatus.CORRECTION_REQUESTED);
        found.commitToSupply(Cases.commitment());
        assertThat(found.status()).isEqualTo(LicenceCaseStatus.CORRECTION_REQUESTED);
        assertThat(found.intake().outstanding()).containsExactly("safety-rules-list");
        found.supplement(List.of(new SubmittedMaterial("safety-rules-list", "file-3")), MONDAY.plusDays(3));
        assertThat(found.status()).isEqualTo(LicenceCaseStatus.SUPPLEMENTED);
        found.accept(MONDAY.plusDays(3), Cases.WITH_NOTHING);
        assertThat(found.whyNot(CaseAction.EXAMINE, "id-of-examiner", MONDAY.plusDays(4)))
                .isPresent();
        assertThat(found.intake().commitmentBrokenOn(Cases.commitment().supplyBy()))
                .isFalse();
        assertThat(found.intake()
                        .commitmentBrokenOn(Cases.commitment().supplyBy().plusDays(1)))
                .isTrue();
        found.supplement(ONE, MONDAY.plusDays(5));
        assertThat(found.status()).isEqualTo(LicenceCaseStatus.ACCEPTED);
        assertThat(found.intake().owed()).isEmpty();
        assertThat(found.whyNot(CaseAction.EXAMINE, "id-of-examiner", MONDAY.plusDays(6)))
                .isEmpty();
        assertThat(found.whyNot(CaseAction.SUPPLEMENT, "id-of-trader", MONDAY.plusDays(6)))
                .isPresent();
    }

    @Test
    @DisplayName("silence accepts from the day of receipt, an officer on his own day")
    void acceptance() {
        LicenceCase silent = Cases.received();
        silent.deemAccepted(Cases.WITH_NOTHING);
        assertThat(silent.acceptedOn()).contains(MONDAY);
        LicenceCase spoken = Cases.received();
        spoken.accept(MONDAY.plusDays(2), Cases.WITH_NOTHING);
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
    @DisplayName(
            "P17: nobody is heard before the day that was told, nothing concluded while a third party is unheard, and after a return the question of a hearing is open again")
    void hearings() {
        LicenceCase found = Cases.in(LicenceCaseStatus.ACCEPTED);
        found.notifyHearing(Cases.hearing());
        found.requestHearing(MONDAY, MONDAY.plusDays(28));
        assertThat(found.whyNot(CaseAction.RECORD_HEARING, "id-of-legal", MONDAY.plusDays(9)))
                .isPresent();
        found.callHearing(Cases.call());
        assertThat(found.whyNot(CaseAction.RECORD_HEARING, "id-of-legal", MONDAY.plusDays(8)))
                .isPresent();
        assertThat(found.whyNot(CaseAction.RECORD_HEARING, "id-of-legal", MONDAY.plusDays(9)))
                .isEmpty();
        found.recordHearing("id-of-legal", "示例卷1");
        assertThat(found.inquiry().hearing().orElseThrow().heldOn()).isEqualTo(MONDAY.plusDays(9));
        assertThat(found.whyNot(CaseAction.NOTIFY_HEARING, "id-of-examiner", MONDAY.plusDays(10)))
                .isPresent();
        found.tellParty(Cases.party());
        assertThat(found.whyNot(CaseAction.EXAMINE, "id-of-examiner", MONDAY.plusDays(10)))
                .isPresent();
        found.hearParty(1, "没有意见", MONDAY.plusDays(10), null);
        assertThat(found.whyNot(CaseAction.EXAMINE, "id-of-examiner", MONDAY.plusDays(10)))
                .isEmpty();
        found.examine(Cases.proposal());
        found.returnToExamination();
        assertThat(found.inquiry().heard()).isTrue();
        assertThat(found.inquiry().hearing()).isEmpty();
        assertThat(found.whyNot(CaseAction.NOTIFY_HEARING, "id-of-examiner", MONDAY.plusDays(10)))
                .isEmpty();
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
