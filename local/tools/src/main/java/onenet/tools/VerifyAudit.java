package onenet.tools;

import onenet.audit.AuditVerifier;
import onenet.audit.AuditVerifier.Finding;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/**
 * Command: recomputes the audit chains of each database given as a JDBC address and names the first bad row. Exit status 0
 * when every record is whole, 1 when one is not, 74 when a database cannot be read.
 */
final class VerifyAudit implements Command {

    private static final int USAGE = 64;

    @Override
    public int run(List<String> arguments, InputStream in, OutputStream out, PrintStream err) throws IOException {
        if (arguments.isEmpty()) {
            err.println("Usage: verify-audit jdbc:postgresql://host:port/database?user=…&password=… …");
            return USAGE;
        }
        int status = 0;
        for (String address : arguments) {
            Finding finding = verify(address);
            String verdict = finding.fault().map(fault -> "BROKEN  " + fault).orElse("WHOLE");
            String line = "%s: %d rows  %s%n".formatted(withoutSecrets(address), finding.rows(), verdict);
            out.write(line.getBytes(StandardCharsets.UTF_8));
            status = finding.fault().isPresent() ? 1 : status;
        }
        out.flush();
        return status;
    }

    private static Finding verify(String address) throws IOException {
        try (Connection connection = DriverManager.getConnection(address)) {
            return new AuditVerifier().verify(connection);
        } catch (SQLException broken) {
            throw new IOException(withoutSecrets(address) + ": " + broken.getMessage(), broken);
        }
    }

    private static String withoutSecrets(String address) {
        int query = address.indexOf('?');
        return query < 0 ? address : address.substring(0, query);
    }
}
