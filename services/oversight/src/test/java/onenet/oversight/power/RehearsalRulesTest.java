package onenet.oversight.power;

import static onenet.oversight.power.Papers.CITY;
import static onenet.oversight.power.Papers.LICENCE;
import static onenet.oversight.power.Papers.LUHE;
import static onenet.oversight.power.Papers.begun;
import static onenet.oversight.power.Papers.change;
import static onenet.oversight.power.Papers.changes;
import static onenet.oversight.power.Papers.gives;
import static onenet.oversight.power.Papers.line;
import static org.assertj.core.api.Assertions.assertThat;

import onenet.casework.authority.AuthorityMode;
import onenet.oversight.power.RehearsalRules.Reach;
import onenet.oversight.power.Rehearsed.Fate;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A change of power is tried on the cases under way before it is approved")
class RehearsalRulesTest {

    @ParameterizedTest(name = "{0}, every case of the line: {1}, accepted: {2} → {3}")
    @CsvSource({
        "RECALL, true, true, STAYS",
        "RECALL, true, false, MOVES",
        "RECALL, true, , CANNOT_TELL",
        "RECALL, false, false, CANNOT_TELL",
        "RECALL, false, true, STAYS",
        "ENTRUST, false, false, STAYS",
        "RESUME, false, , STAYS",
        "RENEW, true, false, STAYS"
    })
    @DisplayName(
            "what is accepted stays (trap 30); what hangs on a class or a place the board does not know is not guessed")
    void fates(InstrumentKind kind, boolean certain, Boolean accepted, Fate fate) {
        Reach reach = new Reach(List.of(LICENCE), LUHE, AuthorityMode.DELEGATED, certain);
        assertThat(RehearsalRules.fate(kind, reach, Optional.ofNullable(accepted)))
                .isEqualTo(fate);
    }

    @Test
    @DisplayName(
            "a recall reaches the cases of the office on that footing, for certain where the line is its only one of them")
    void reached() {
        assertThat(RehearsalRules.of(
                        begun(), changes("9", InstrumentKind.RECALL, change("ZONE-HQ", "2026-03-01", null))))
                .singleElement()
                .satisfies(reach -> {
                    assertThat(reach.office()).isEqualTo("441581-HQ");
                    assertThat(reach.mode()).isEqualTo(AuthorityMode.DELEGATED);
                    assertThat(reach.certain()).isTrue();
                });
        PowerFold two = PowerLaw.admit(
                begun(),
                gives(
                        "1",
                        InstrumentKind.ENTRUST,
                        line(LICENCE, "441581-HQ", "PETROL_STATION", "2026-02-01", "2027-12-31")),
                Papers.LONG_AGO);
        assertThat(RehearsalRules.of(two, changes("9", InstrumentKind.RECALL, change("ZONE-HQ", "2026-03-01", null))))
                .singleElement()
                .satisfies(reach -> assertThat(reach.certain()).isFalse());
    }

    @Test
    @DisplayName("power that is given reaches the cases of whoever gives it")
    void given() {
        assertThat(RehearsalRules.of(
                        begun(),
                        gives("1", InstrumentKind.DEVOLVE, line(LICENCE, LUHE, "PETROL_STATION", "2026-02-01", null))))
                .containsExactly(new Reach(List.of(LICENCE), CITY, AuthorityMode.OWN, false));
    }
}
