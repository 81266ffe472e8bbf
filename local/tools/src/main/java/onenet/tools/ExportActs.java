package onenet.tools;

import onenet.audit.AuditRecord;
import onenet.audit.ExportedAct;
import onenet.production.PrivateFile;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Command: writes the rows behind a log's entries into a file, one line each, for an auditor to carry away; persons are named in it. */
final class ExportActs implements Command {

    private static final int USAGE = 64;
    private static final int AT_ONCE = 1000;
    private static final String ROWS = """
            SELECT e.index, e.salt, r.chain, r.position, r.recorded_at, r.actor_id, r.actor_name, r.capacity, r.office, r.action,
                r.case_number, r.detail, r.previous_hash, r.written_by
            FROM audit_log_entry e LEFT JOIN audit_record r USING (chain, position) ORDER BY e.index
            """;

    @Override
    public int run(List<String> arguments, InputStream in, OutputStream out, PrintStream err) throws IOException {
        Optional<Options> options = Options.of(arguments, Set.of("--to"));
        if (options.isEmpty()
                || options.get().path("--to").isEmpty()
                || options.get().rest().size() != 1) {
            err.println("Usage: export-acts --to FILE jdbc:postgresql://host:port/database?user=…&password=…");
            return USAGE;
        }
        Path file = options.get().path("--to").get();
        long acts = export(options.get().rest().get(0), file);
        out.write("%s: %d acts%n".formatted(file, acts).getBytes(StandardCharsets.UTF_8));
        out.flush();
        return 0;
    }

    private static long export(String address, Path file) throws IOException {
        long acts = 0;
        try (Connection connection = DriverManager.getConnection(address);
                Statement statement = connection.createStatement();
                Writer lines = new BufferedWriter(PrivateFile.writer(file))) {
            connection.setAutoCommit(false);
            statement.setFetchSize(AT_ONCE);
            try (ResultSet row = statement.executeQuery(ROWS)) {
                while (row.next()) {
                    // a row that is gone leaves a gap, which is what the auditor is to see
                    if (row.getString("recorded_at") != null) {
                        lines.write(act(row).line());
                        lines.write("\n");
                        acts++;
                    }
                }
            }
        } catch (SQLException broken) {
            throw new IOException(broken.getMessage(), broken);
        }
        return acts;
    }

    private static ExportedAct act(ResultSet row) throws SQLException {
        return new ExportedAct(
                row.getLong("index"),
                row.getBytes("salt"),
                new AuditRecord(
                        row.getInt("chain"),
                        row.getLong("position"),
                        row.getTimestamp("recorded_at").toInstant(),
                        row.getString("actor_id"),
                        row.getString("actor_name"),
                        row.getString("capacity"),
                        row.getString("office"),
                        row.getString("action"),
                        row.getString("case_number"),
                        row.getString("detail"),
                        row.getString("previous_hash"),
                        row.getString("written_by")));
    }
}
