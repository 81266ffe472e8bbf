package onenet.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.casework.clock.Light;
import onenet.casework.clock.LightSql;
import onenet.testkit.Database;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@DisplayName(
        "A page of the board costs the same however many cases there are: an index leads to it, and no row is counted off")
class BoardPlanTest extends OversightScenario {

    private static final String CURRENT = "edition = (SELECT current FROM board_edition)";

    private static final String TWENTY_THOUSAND = """
            INSERT INTO board_case (edition, case_number, source, subject, item_code, holder_uscc, office, acting_mode, status, public_status,
                stage, due_on, due_fixed, told_on, opened_at, changed_at, found_by)
            SELECT 0, 'YA-441521-2026-' || lpad(g::text, 6, '0') || '-X', '/services/plan-filing', g::text, '4401250020000' || g % 7,
                'H' || g % 5000, '44150' || g % 7, CASE WHEN g % 50 = 0 THEN 'DELEGATED' ELSE 'OWN' END, 'S', 'P' || g % 6,
                CASE WHEN g % 20 = 0 THEN 'OPEN' ELSE 'ENDED' END, CASE WHEN g % 20 = 0 THEN DATE '2026-11-01' + g % 90 END, true,
                DATE '2026-11-01', now(), now() - g * INTERVAL '1 minute', 'ya441521' || g
            FROM generate_series(1, 20000) g
            """;

    @BeforeEach
    void many() throws SQLException {
        Database.asOwner().run(TWENTY_THOUSAND);
        Database.asOwner().run("VACUUM ANALYZE board_case");
    }

    @ParameterizedTest(name = "{0} by {1}: {2}")
    @CsvSource({
        "true, 'due_order, case_number', board_case_due",
        "office = '441503', 'due_order, case_number', board_case_office",
        "public_status = 'P3', 'due_order, case_number', board_case_public",
        "acting_mode = 'DELEGATED', 'due_order, case_number', board_case_mode",
        "true, 'changed_at DESC, case_number DESC', board_case_changed",
        "holder_uscc = 'H17', 'changed_at DESC, case_number DESC', board_case_holder",
        "'(due_order, case_number) > (DATE ''2026-12-01'', ''YA'')', 'due_order, case_number', board_case_due",
        "'found_pairs @@ CAST(''''''99'''' & ''''98'''''' AS tsquery)', 'due_order, case_number', board_case_found"
    })
    @DisplayName("lists")
    void lists(String asked, String order, String index) {
        assertThat(plan("SELECT case_number FROM board_case WHERE " + CURRENT + " AND " + asked + " ORDER BY " + order
                        + " LIMIT 21"))
                .contains(index)
                .doesNotContain("Seq Scan on board_case");
    }

    @Test
    @DisplayName("counts go by the index of what is open")
    void counts() {
        String light = LightSql.LIGHT.replace(":today", "DATE '2026-11-16'").replace(":warned", "DATE '2026-11-17'");
        assertThat(plan("SELECT office, " + light + ", count(*) FROM board_case WHERE " + CURRENT
                        + " AND stage <> 'ENDED' GROUP BY 1, 2"))
                .contains("board_case_open")
                .doesNotContain("Seq Scan on board_case ");
    }

    @Test
    @DisplayName("the overdue are read from where they stand")
    void light() {
        String bound = LightSql.bound(Light.OVERDUE).replace(":today", "DATE '2026-11-16'");
        assertThat(plan("SELECT case_number FROM board_case WHERE " + CURRENT + " AND " + bound
                        + " ORDER BY due_order, case_number LIMIT 21"))
                .contains("board_case_due")
                .doesNotContain("Seq Scan on board_case");
    }

    private static String plan(String sql) {
        return String.join("\n", Database.asApplication().column("EXPLAIN " + sql));
    }
}
