package onenet.hazchem.law;

import static onenet.hazchem.law.SimplifiedRenewalPolicy.Obstacle.FATAL_ACCIDENT;
import static onenet.hazchem.law.SimplifiedRenewalPolicy.Obstacle.NO_STANDARDISATION_CERTIFICATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import onenet.casework.identity.Uscc;
import onenet.hazchem.law.ReapplicationBar.Ground;
import onenet.hazchem.law.RenewalWindow.State;
import onenet.hazchem.law.SimplifiedRenewalPolicy.Conduct;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermAndRenewalTest {

    @DisplayName("Trap 19: a licence runs three full years, also from a 29 February")
    @ParameterizedTest
    @CsvSource({
        "2024-09-06, 2027-09-05",
        "2024-02-29, 2027-02-28",
        "2025-03-01, 2028-02-29",
        "2021-03-01, 2024-02-29",
        "2026-01-01, 2028-12-31",
        "2024-02-28, 2027-02-27",
        "2026-12-31, 2029-12-30"
    })
    void threeFullYears(LocalDate from, LocalDate to) {
        assertThat(LicenceTerm.starting(from)).isEqualTo(new LicenceTerm(from, to));
    }

    @Test
    @DisplayName("Trap 17: a varied licence keeps its dates")
    void variedKeepsItsDates() {
        LicenceTerm term = LicenceTerm.starting(LocalDate.of(2024, 9, 6));
        assertThat(term.varied()).isEqualTo(term);
    }

    @DisplayName("Trap 18: a renewal adds three years to the old end, not to the day of the decision")
    @ParameterizedTest
    @CsvSource({
        "2024-09-06, 2027-09-06, 2030-09-05",
        "2024-02-29, 2027-03-01, 2030-02-28",
        "2022-03-01, 2025-03-01, 2028-02-29"
    })
    void renewalAddsToTheOldEnd(LocalDate from, LocalDate newFrom, LocalDate newTo) {
        assertThat(LicenceTerm.starting(from).renewed()).isEqualTo(new LicenceTerm(newFrom, newTo));
    }

    @DisplayName("Trap 20: the three-month line runs back to the matching day or the month's last")
    @ParameterizedTest
    @CsvSource({
        "2027-09-05, 2027-06-05",
        "2026-11-30, 2026-08-30",
        "2027-05-31, 2027-02-28",
        "2028-05-31, 2028-02-29",
        "2027-02-28, 2026-11-28"
    })
    void threeMonthLine(LocalDate end, LocalDate line) {
        RenewalWindow window =
                new RenewalWindow(new LicenceTerm(end.minusYears(3).plusDays(1), end));
        assertThat(window.applyBy()).isEqualTo(line);
        assertThat(window.isTimely(line)).isTrue();
        assertThat(window.isTimely(line.plusDays(1))).isFalse();
    }

    @DisplayName(
            "Trap 21: a timely renewal left undecided is deemed granted the next morning, a late one is not shielded")
    @ParameterizedTest
    @CsvSource({
        "2027-06-05, 2027-09-05, IN_TERM",
        "2027-06-05, 2027-09-06, DEEMED_RENEWED",
        "2027-06-06, 2027-09-06, EXPIRED",
        ", 2027-09-06, EXPIRED",
        ", 2027-09-05, IN_TERM"
    })
    void silentRenewal(LocalDate received, LocalDate today, State state) {
        RenewalWindow window = new RenewalWindow(LicenceTerm.starting(LocalDate.of(2024, 9, 6)));
        assertThat(window.stateOn(today, Optional.ofNullable(received))).isEqualTo(state);
    }

    @Test
    @DisplayName("Trap 22: after expiry there is no trading, only a deemed renewal lets it go on")
    void tradingAfterExpiry() {
        assertThat(State.EXPIRED.mayTrade()).isFalse();
        assertThat(State.DEEMED_RENEWED.mayTrade()).isTrue();
        assertThat(LicenceTerm.starting(LocalDate.of(2024, 9, 6)).covers(LocalDate.of(2027, 9, 6)))
                .isFalse();
    }

    @DisplayName(
            "Trap 23: with storage the simplified renewal needs the level-2 certificate, and one fatal accident ends it")
    @ParameterizedTest
    @CsvSource({"true, true, false, 0", "true, false, false, 1", "false, false, false, 0", "false, false, true, 1"})
    void simplifiedRenewal(boolean storage, boolean levelTwo, boolean fatal, int obstacles) {
        Conduct conduct = new Conduct(true, true, fatal, false, storage, levelTwo, true);
        assertThat(SimplifiedRenewalPolicy.obstacles(conduct)).hasSize(obstacles);
        assertThat(SimplifiedRenewalPolicy.materials(conduct))
                .isEqualTo(obstacles == 0 ? MaterialCondition.SIMPLIFIED_RENEWAL : MaterialCondition.FULL_RENEWAL);
    }

    @Test
    @DisplayName("Simplified renewal names every obstacle, the missing consent among them")
    void namesEveryObstacle() {
        assertThat(SimplifiedRenewalPolicy.obstacles(new Conduct(false, false, true, true, true, false, false)))
                .hasSize(6)
                .contains(FATAL_ACCIDENT, NO_STANDARDISATION_CERTIFICATE);
    }

    @DisplayName("Trap 48: false papers bar for one year, fraud for three, by credit code")
    @ParameterizedTest
    @CsvSource({
        "FALSE_PAPERS, 2026-03-02, true", "FALSE_PAPERS, 2027-03-02, true", "FALSE_PAPERS, 2027-03-03, false",
        "FALSE_PAPERS, 2026-03-01, false", "FRAUD, 2029-03-02, true", "FRAUD, 2029-03-03, false"
    })
    void bars(Ground ground, LocalDate day, boolean barred) {
        Uscc liar = new Uscc("91441521MA4XAB1211");
        ReapplicationBar bar =
                ReapplicationBar.following(ground, liar, "00012504500001", null, LocalDate.of(2026, 3, 2));
        assertThat(bar.bars(liar, day)).isEqualTo(barred);
        assertThat(bar.bars(new Uscc("91441581MA4XAB13XM"), day)).isFalse();
    }

    @Test
    @DisplayName("A term cannot end before it begins")
    void refusesABackwardTerm() {
        assertThatThrownBy(() -> new LicenceTerm(LocalDate.of(2026, 1, 2), LocalDate.of(2026, 1, 1)))
                .isInstanceOf(LicenceTerm.InvalidTerm.class);
    }
}
