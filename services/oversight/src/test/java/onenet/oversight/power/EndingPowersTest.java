package onenet.oversight.power;

import static onenet.oversight.power.Papers.day;
import static org.assertj.core.api.Assertions.assertThat;

import onenet.casework.authority.AuthorityGrant;
import onenet.casework.authority.AuthorityMode;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("An entrustment is renewed before it ends")
class EndingPowersTest {

    @ParameterizedTest(name = "{0}, last day {1}, on {2}, cut short: {3} → due: {4}")
    @CsvSource({
        "DELEGATED, 2026-12-31, 2026-12-15, false, false",
        "DELEGATED, 2026-12-31, 2026-12-16, false, true",
        "DELEGATED, 2026-12-31, 2026-12-31, false, true",
        "DELEGATED, 2026-12-31, 2027-01-01, false, false",
        "DELEGATED, 2026-12-31, 2026-12-20, true, false",
        "DELEGATED, , 2026-12-20, false, false",
        "DEVOLVED, 2026-12-31, 2026-12-20, false, false"
    })
    @DisplayName("fifteen days before its last one, unless it was called back")
    void due(AuthorityMode mode, LocalDate until, LocalDate today, boolean cutShort, boolean due) {
        String principal = mode == AuthorityMode.DELEGATED ? "441500" : null;
        List<String> none = List.of();
        AuthorityGrant line = new AuthorityGrant(
                "x",
                List.of(Papers.LICENCE),
                none,
                none,
                List.of("441523"),
                "441523",
                mode,
                principal,
                "示例",
                day("2025-01-01"),
                until);
        assertThat(EndingPowers.isDue(line, cutShort, today, 15)).isEqualTo(due);
    }
}
