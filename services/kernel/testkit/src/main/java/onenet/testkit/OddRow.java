package onenet.testkit;

import java.sql.SQLException;

/**
 * A row that the database lets nobody change or remove for a while: what a sweep must get over.
 *
 * @param column by which the row is known, with its value as text
 */
public record OddRow(String table, String column, String value) {

    private static final String REFUSE =
            "CREATE FUNCTION odd_row() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'an odd row'; END $$";

    private static final String GUARD =
            "CREATE TRIGGER odd_row BEFORE UPDATE OR DELETE ON %s FOR EACH ROW WHEN (OLD.%s::text = '%s') EXECUTE FUNCTION odd_row()";

    /** The row is odd while this is done. */
    public void during(Runnable work) {
        run(REFUSE);
        run(GUARD.formatted(table, column, value));
        try {
            work.run();
        } finally {
            run("DROP FUNCTION odd_row() CASCADE");
        }
    }

    private static void run(String sql) {
        try {
            Database.unhindered().run(sql);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
