package onenet.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the application's role may not change or remove, the owner of the database may not either: tried on every table there is
 * and on every column, so that a table added later is tried too.
 */
public final class OwnersHands {

    private static final String REFUSED = "never changed or removed";

    private static final String TABLES = """
            SELECT c.relname FROM pg_class c
            WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relname <> 'flyway_schema_history'
              AND NOT has_table_privilege(current_user || '_app', c.oid, 'DELETE')
            """;

    private static final String COLUMNS = """
            SELECT format('UPDATE %I SET %I = %I WHERE false', c.relname, a.attname, a.attname)
            FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
            WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r'
              AND c.relname NOT IN ('flyway_schema_history', 'audit_chain') AND a.attgenerated = '' AND a.attidentity = ''
              AND NOT has_column_privilege(current_user || '_app', c.oid, a.attnum, 'UPDATE')
            """;

    private OwnersHands() {}

    /** Tries every statement the application's role has no right to. */
    public static void areTied() {
        Database owner = Database.asOwner();
        List<String> tables = owner.column(TABLES);
        assertThat(tables).contains("audit_record", "case_event");
        Stream.of(
                        tables.stream().map(table -> "DELETE FROM " + table + " WHERE false"),
                        tables.stream().map(table -> "TRUNCATE " + table + " CASCADE"),
                        owner.column(COLUMNS).stream())
                .flatMap(statements -> statements)
                .forEach(statement ->
                        assertThat(refusal(owner, statement)).as(statement).contains(REFUSED));
    }

    private static String refusal(Database owner, String statement) {
        try {
            owner.run(statement);
            return "nothing refused it";
        } catch (SQLException refused) {
            return refused.getMessage();
        }
    }
}
