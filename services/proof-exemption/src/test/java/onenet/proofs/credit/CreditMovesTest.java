package onenet.proofs.credit;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.proofs.world.ProofScenario;
import onenet.testkit.Database;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName(
        "Entries kept here before oversight kept the lists go on standing as they did, and oversight is told of each")
class CreditMovesTest extends ProofScenario {

    /** What the tables were before, as far as the move reads them; events and outbox are the real ones. */
    private static final String BEFORE = """
            DROP SCHEMA IF EXISTS moving CASCADE; CREATE SCHEMA moving; SET search_path = moving, public;
            CREATE TABLE credit_entry (id uuid PRIMARY KEY, uscc text NOT NULL, kind text NOT NULL, basis text NOT NULL, entered_on date NOT NULL,
                ends_on date, repaired_on date, repair_reason text, restored_on date, entered_by text NOT NULL, entered_at timestamptz NOT NULL,
                row_version bigint NOT NULL);
            CREATE TABLE commitment (id uuid, case_reference text, holder_uscc text, holder_name text);
            CREATE TABLE commitment_step (commitment_id uuid, decision_number text);
            CREATE TABLE proof_case (case_reference text, office text);
            INSERT INTO commitment VALUES ('00000000-0000-4000-8000-0000000000c1', 'HZ-441521-2026-000001-K', '91441521DEM0001018', '示例化工有限公司');
            INSERT INTO commitment_step VALUES ('00000000-0000-4000-8000-0000000000c1', '汕海应急决〔2026〕9号');
            INSERT INTO proof_case VALUES ('HZ-441521-2026-000001-K', '441521');
            INSERT INTO credit_entry VALUES
                ('00000000-0000-4000-8000-000000000001', '91441521DEM0001018', 'FALSE_COMMITMENT', '汕海应急决〔2026〕9号', '2026-03-01', NULL, NULL, NULL, NULL, 'x', now(), 0),
                ('00000000-0000-4000-8000-000000000002', '91441521DEM0001018', 'SERIOUS_BAD_LIST', '示例', '2024-01-10', '2027-01-09', '2025-03-01', 'x', '2025-06-01', 'x', now(), 0),
                ('00000000-0000-4000-8000-000000000003', '91441521DEM0001018', 'SERIOUS_BAD_LIST', '示例', '2024-01-10', '2027-01-09', '2024-01-10', 'x', NULL, 'x', now(), 0),
                ('00000000-0000-4000-8000-000000000004', '9100A000DEM0001018', 'RED_LIST', '示例', '2026-01-10', '2027-01-09', NULL, NULL, NULL, 'x', now(), 0);
            """;

    @AfterEach
    void away() throws SQLException {
        Database.unhindered().run("DROP SCHEMA IF EXISTS moving CASCADE");
    }

    @Test
    @DisplayName(
            "what stood stands on the same days with what followed from it; who decided is known by the case, else it is the city of the enterprise")
    void moved() throws SQLException, IOException {
        try (InputStream move = getClass().getResourceAsStream("/db/migration/V61__credit_moves.sql")) {
            String script =
                    new String(move.readAllBytes(), StandardCharsets.UTF_8).replace("${app_role}", "CURRENT_USER");
            Database.unhindered().run(BEFORE + script);
        }
        assertThat(
                        Database.unhindered()
                                .column(
                                        "SELECT kind || ' ' || spans || ' ' || effects FROM moving.credit_standing ORDER BY id"))
                .containsExactly(
                        "FALSE_COMMITMENT [{\"from\": \"2026-03-01\", \"until\": null}] [\"COMMITMENT_BARRED\"]",
                        "SERIOUS_BAD_LIST [{\"from\": \"2024-01-10\", \"until\": \"2025-02-28\"}, {\"from\": \"2025-06-01\", \"until\": \"2027-01-09\"}]"
                                + " [\"COMMITMENT_BARRED\"]",
                        "SERIOUS_BAD_LIST [] [\"COMMITMENT_BARRED\"]",
                        "RED_LIST [{\"from\": \"2026-01-10\", \"until\": \"2027-01-09\"}] [\"GREEN_CHANNEL\"]");
        List<JsonNode> told = told("proofs.credit-entered.v1");
        assertThat(told)
                .extracting(each -> each.path("id").asText().substring(35) + " "
                        + each.path("office").asText() + " "
                        + each.path("holderName").asText())
                .containsExactlyInAnyOrder("1 441521 示例化工有限公司", "2 441500 ", "3 441500 ", "4 100000 ");
        assertThat(Database.unhindered().column("SELECT to_regclass('moving.credit_entry')::text"))
                .containsOnlyNulls();
    }
}
