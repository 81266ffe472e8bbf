package onenet.testkit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The page of a service's tables, read from its database after all migrations: what is in them, what holds them together, and what the service's
 * own account may do to them. {@code -Dcontracts.write=true} prints it anew.
 */
public final class DataModel {

    private static final String TABLES = """
            SELECT relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE n.nspname = 'public' AND relkind IN ('r', 'p') AND relname <> 'flyway_schema_history' ORDER BY relname""";

    private static final String COMMENT = "SELECT obj_description(CAST(? AS regclass), 'pg_class')";

    private static final String COLUMNS = """
            SELECT '| `' || attname || '` | ' || format_type(atttypid, atttypmod)
                || CASE WHEN attnotnull THEN '' ELSE ', may be null' END
                || ' | ' || coalesce(replace(col_description(attrelid, attnum), '|', '\\|'), '') || ' |'
            FROM pg_attribute WHERE attrelid = CAST(? AS regclass) AND attnum > 0 AND NOT attisdropped ORDER BY attnum""";

    private static final String KEYS = """
            SELECT '- ' || pg_get_constraintdef(oid) FROM pg_constraint
            WHERE conrelid = CAST(? AS regclass) AND contype IN ('p', 'u', 'f', 'c')
            ORDER BY array_position(ARRAY['p', 'u', 'f', 'c'], CAST(contype AS text)), conname""";

    private static final String RIGHTS = """
            SELECT coalesce(string_agg(act, ', '), 'nothing') FROM unnest(ARRAY['SELECT', 'INSERT', 'UPDATE', 'DELETE']) act
            WHERE has_table_privilege(current_user, CAST(? AS regclass), act)
               OR (act <> 'DELETE' AND has_any_column_privilege(current_user, CAST(? AS regclass), act))""";

    private final Database owner = Database.asOwner();
    private final Database application = Database.asApplication();

    private DataModel() {}

    /** The page of the running service is the one in docs/reference. */
    public static void isWrittenDown(String service) throws IOException {
        WrittenDown.compare(
                new DataModel().page(service), Path.of("../../docs/reference/data-model/" + service + ".md"));
    }

    private String page(String service) {
        String head = "# Tables of " + service + "\n\n<!-- Printed from the database by DataModel; do not edit. -->\n\n"
                + "What the columns and rights mean in general stands in [data-model.md](../data-model.md).\n\n";
        return owner.column(TABLES).stream().map(this::table).collect(Collectors.joining("\n", head, ""));
    }

    private String table(String name) {
        String comment = owner.column(COMMENT, name).get(0);
        return "## " + name + "\n\n"
                + (comment == null ? "" : comment + "\n\n")
                + "The service may: " + application.column(RIGHTS, name, name).get(0) + ".\n\n"
                + "| column | type | |\n| --- | --- | --- |\n" + lines(owner.column(COLUMNS, name))
                + "\n" + lines(owner.column(KEYS, name));
    }

    private static String lines(List<String> lines) {
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }
}
