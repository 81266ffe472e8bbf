package onenet.hazchem.law;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.casework.calendar.WorkingCalendar;
import onenet.hazchem.law.ChangeKind.Treatment;
import onenet.hazchem.law.VariationPolicy.Change;
import onenet.hazchem.law.VariationPolicy.Verdict;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VariationPolicyTest {
    private static final LocalDate CHANGED = LocalDate.of(2026, 9, 10);
    private static final LocalDate IN_TIME = LocalDate.of(2026, 10, 14);
    private final VariationPolicy policy =
            new VariationPolicy(WorkingCalendar.load(VariationPolicyTest.class.getClassLoader()));

    @DisplayName("Traps 14 to 16: each change is a variation or needs a new licence, as Art. 14, 16 and 17 say")
    @ParameterizedTest
    @CsvSource({
        "ENTERPRISE_NAME, VARIATION",
        "PRINCIPAL_PERSON, VARIATION",
        "LEGAL_REPRESENTATIVE, VARIATION",
        "UNIT_TYPE, VARIATION",
        "REGISTERED_ADDRESS, VARIATION",
        "STORAGE_OR_MONITORING, VARIATION",
        "STORAGE_PROJECT, VARIATION",
        "PREMISES, NEW_LICENCE",
        "STORAGE_PLACE, NEW_LICENCE",
        "STORAGE_REBUILT_ELSEWHERE, NEW_LICENCE",
        "BUSINESS_MODE, NEW_LICENCE",
        "SCOPE, NEW_LICENCE"
    })
    void treatment(ChangeKind kind, Treatment treatment) {
        Verdict verdict = policy.judge(List.of(new Change(kind, CHANGED)), false, IN_TIME);
        assertThat(verdict.treatment()).isEqualTo(treatment);
        assertThat(verdict.rulings().get(0).article()).isNotBlank();
        assertThat(verdict.conditions().isEmpty()).isEqualTo(treatment == Treatment.NEW_LICENCE);
    }

    @Test
    @DisplayName("Trap 14: a scope made smaller is still a new application, and takes the changes beside it along")
    void smallerScope() {
        Verdict verdict = policy.judge(
                List.of(new Change(ChangeKind.ENTERPRISE_NAME, CHANGED), new Change(ChangeKind.SCOPE, null)),
                false,
                IN_TIME);
        assertThat(verdict.treatment()).isEqualTo(Treatment.NEW_LICENCE);
        assertThat(verdict.rulings().get(1).article()).contains("第十七条第（五）项");
        assertThat(verdict.rulings().get(1).applyBy()).isEmpty();
    }

    @Test
    @DisplayName(
            "Trap 15: premises moved is new without a storage facility; with one it is the storage place that counts")
    void addressWords() {
        assertThat(policy.judge(List.of(new Change(ChangeKind.PREMISES, CHANGED)), true, IN_TIME)
                        .treatment())
                .isEqualTo(Treatment.VARIATION);
        assertThat(policy.judge(List.of(new Change(ChangeKind.STORAGE_PLACE, CHANGED)), true, IN_TIME)
                        .treatment())
                .isEqualTo(Treatment.NEW_LICENCE);
        assertThat(policy.judge(List.of(new Change(ChangeKind.REGISTERED_ADDRESS, CHANGED)), true, IN_TIME)
                        .conditions())
                .containsExactly(MaterialCondition.CHANGED_REGISTERED_ADDRESS);
    }

    @Test
    @DisplayName("Trap 16: principal person and legal representative are two changes with two sets of papers")
    void twoPersons() {
        Verdict verdict = policy.judge(
                List.of(
                        new Change(ChangeKind.PRINCIPAL_PERSON, CHANGED),
                        new Change(ChangeKind.LEGAL_REPRESENTATIVE, CHANGED)),
                false,
                IN_TIME);
        assertThat(verdict.conditions())
                .containsExactlyInAnyOrder(
                        MaterialCondition.CHANGED_PRINCIPAL, MaterialCondition.CHANGED_LEGAL_REPRESENTATIVE);
    }

    @DisplayName("Twenty working days after the change the holder is late, which is flagged and no ground to refuse")
    @ParameterizedTest
    @CsvSource({"2026-10-14, false", "2026-10-15, true"})
    void lateNotice(LocalDate received, boolean late) {
        Verdict verdict = policy.judge(List.of(new Change(ChangeKind.ENTERPRISE_NAME, CHANGED)), false, received);
        assertThat(verdict.rulings().get(0).applyBy()).contains(LocalDate.of(2026, 10, 14));
        assertThat(verdict.late()).isEqualTo(late);
        assertThat(verdict.treatment()).isEqualTo(Treatment.VARIATION);
    }

    @Test
    @DisplayName("Where the calendar is missing nobody is called late")
    void calendarMissing() {
        Verdict verdict = policy.judge(
                List.of(new Change(ChangeKind.ENTERPRISE_NAME, LocalDate.of(2026, 12, 20))),
                false,
                LocalDate.of(2027, 3, 1));
        assertThat(verdict.rulings().get(0).applyBy()).isEqualTo(Optional.empty());
        assertThat(verdict.late()).isFalse();
    }
}
