package onenet.safetyreview;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.testkit.Database;

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
@DisplayName("What was written by earlier versions goes on meaning what it meant")
class MovesTest extends OnTheStack {

    private static final String SCHEMA =
            "DROP SCHEMA IF EXISTS moving CASCADE; CREATE SCHEMA moving; SET search_path = moving, public;";

    /** As the register of consequences was, with two of one case that are told here as they were written. */
    private static final String CONSEQUENCES = """
            CREATE TABLE consequence (LIKE public.consequence INCLUDING DEFAULTS);
            CREATE TRIGGER settled_once BEFORE UPDATE ON consequence FOR EACH ROW WHEN (OLD.status = 'SETTLED') EXECUTE FUNCTION refuse_unsettling();
            CREATE TABLE credential_change (LIKE public.credential_change INCLUDING DEFAULTS);
            CREATE TABLE review_case (case_number text, version bigint, open_matters jsonb);
            """;

    private static final String ENTERED = "INSERT INTO consequence (number, version, status, change, credential,"
            + " credential_name, changed_on, dependant_kind, dependant, consequence, basis, project_number, case_number, noted_on, settled_on, settled_by)"
            + " VALUES ";

    @AfterEach
    void away() throws SQLException {
        Database.unhindered().run("DROP SCHEMA IF EXISTS moving CASCADE");
    }

    private static void moved(String before, String migration) throws IOException, SQLException {
        try (InputStream move = MovesTest.class.getResourceAsStream("/db/migration/" + migration)) {
            Database.unhindered().run(SCHEMA + before + new String(move.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static List<String> rows(String sql) {
        return Database.unhindered().column(sql);
    }

    @Test
    @DisplayName(
            "a letter of before says whose work it passed as its project names him: the assessor's, the designer's")
    void whoseWork() throws IOException, SQLException {
        moved("""
                CREATE TABLE intermediary_body (code text, status text, approved_by text,
                    CONSTRAINT intermediary_body_status_check CHECK (status IN ('ENTERED', 'APPROVED', 'RETIRED')),
                    CONSTRAINT intermediary_body_check1 CHECK (status IN ('ENTERED', 'RETIRED') OR approved_by IS NOT NULL));
                CREATE TABLE project (number text, content jsonb);
                CREATE TABLE letter (case_number text, kind text, project_number text);
                INSERT INTO project VALUES ('one', '{"assessor": {"uscc": "A1", "name": "示例评价"}, "designer": {"uscc": "D1", "name": "示例设计"}}'),
                                           ('two', '{"assessor": {"uscc": "A2", "name": "另一评价"}, "designer": {"uscc": "D2", "name": "另一设计"}}');
                INSERT INTO letter VALUES ('1', 'CONDITION', 'one'), ('2', 'DESIGN', 'one'), ('3', 'DESIGN', 'two');
                """, "V46__whose_work.sql");
        assertThat(rows("SELECT case_number || ' ' || work_by || ' ' || work_by_name FROM moving.letter ORDER BY 1"))
                .containsExactly("1 A1 示例评价", "2 D1 示例设计", "3 D2 另一设计");
    }

    @Test
    @DisplayName(
            "a body that was taken out is noted as taken out and not as revoked, in the register, in what was heard and on the desk; another's stays")
    void takenOut() throws IOException, SQLException {
        moved(CONSEQUENCES + """
                CREATE TABLE intermediary_body (code text, status text);
                INSERT INTO intermediary_body VALUES ('out', 'RETIRED'), ('in', 'APPROVED');
                INSERT INTO credential_change (change, credential, changed_on, name) VALUES
                    ('ASSESSOR_QUALIFICATION_REVOKED', 'out', '2026-06-01', '示例'), ('DESIGNER_QUALIFICATION_ENDED', 'in', '2026-06-01', '示例');
                INSERT INTO review_case VALUES ('c', 0, '[{"number": 2, "change": "ASSESSOR_QUALIFICATION_REVOKED", "credential": "示例"}]'), ('d', 0, '[]');
                """ + ENTERED + """
                (1, 0, 'SETTLED', 'ASSESSOR_QUALIFICATION_REVOKED', 'out', '示例', '2026-06-01', 'ACCEPTANCE', 'p', 'WARN', 'b', 'p', 'c', '2026-06-01', '2026-06-01', 'TELL'),
                (2, 0, 'OPEN', 'ASSESSOR_QUALIFICATION_REVOKED', 'out', '示例', '2026-06-01', 'CONDITION_LETTER', 'c', 'REOPEN', 'b', 'p', 'c', '2026-06-01', NULL, NULL),
                (3, 0, 'OPEN', 'DESIGNER_QUALIFICATION_ENDED', 'in', '示例', '2026-06-01', 'OPEN_DESIGN_REVIEW', 'd', 'BLOCK', 'b', 'p', 'd', '2026-06-01', NULL, NULL);
                """, "V47__taken_out_is_not_revoked.sql");
        assertThat(rows("SELECT number || ' ' || change || ' ' || status FROM moving.consequence ORDER BY number"))
                .containsExactly(
                        "1 ASSESSOR_RETIRED SETTLED", "2 ASSESSOR_RETIRED OPEN", "3 DESIGNER_QUALIFICATION_ENDED OPEN");
        assertThat(rows("SELECT credential || ' ' || change FROM moving.credential_change ORDER BY 1"))
                .containsExactly("in DESIGNER_QUALIFICATION_ENDED", "out ASSESSOR_RETIRED");
        assertThat(rows("SELECT open_matters -> 0 ->> 'change' FROM moving.review_case WHERE case_number = 'c'"))
                .containsExactly("ASSESSOR_RETIRED");
    }

    @Test
    @DisplayName(
            "a warning for an operating licence that was settled by being told stands again, on the desk that had it; another warning stays told")
    void warned() throws IOException, SQLException {
        moved(CONSEQUENCES + """
                INSERT INTO review_case VALUES ('c', 4, '[{"number": 9, "consequence": "BLOCK"}]'), ('d', 4, '[]');
                """ + ENTERED + """
                (1, 0, 'SETTLED', 'DESIGN_LETTER_RESCINDED', 'c', '示例1号', '2026-06-01', 'OPERATING_LICENCE', 'p', 'WARN', '示例', 'p', 'c', '2026-06-01', '2026-06-01', 'TELL'),
                (2, 0, 'SETTLED', 'DESIGN_LETTER_SUPERSEDED', 'd', '示例2号', '2026-06-01', 'WORKS', 'q', 'WARN', '示例', 'q', 'd', '2026-06-01', '2026-06-01', 'TELL');
                """, "V48__warnings_that_stand.sql");
        assertThat(
                        rows(
                                "SELECT number || ' ' || status || ' ' || coalesce(settled_by, '-') FROM moving.consequence ORDER BY number"))
                .containsExactly("1 OPEN -", "2 SETTLED TELL");
        assertThat(
                        rows(
                                "SELECT case_number || ' ' || version || ' ' || jsonb_array_length(open_matters) FROM moving.review_case ORDER BY 1"))
                .containsExactly("c 5 2", "d 4 0");
        assertThat(rows("SELECT open_matters -> 1 FROM moving.review_case WHERE case_number = 'c'"))
                .as("the shape the case itself writes")
                .containsExactly(
                        "{\"basis\": \"示例\", \"since\": \"2026-06-01\", \"change\": \"DESIGN_LETTER_RESCINDED\", \"number\": 1,"
                                + " \"dependant\": \"OPERATING_LICENCE\", \"credential\": \"示例1号\", \"consequence\": \"WARN\"}");
    }
}
