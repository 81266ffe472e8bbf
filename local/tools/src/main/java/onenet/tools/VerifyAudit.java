package onenet.tools;

import onenet.audit.AuditHead;
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
import java.util.Map;
import java.util.Optional;

/**
 * Command: recomputes the audit chains of each database given as a JDBC address, compares them with the heads seen before, and
 * names the first bad row. Exit status 0 when nothing is wrong, 1 when something is, 74 when a database or the heads cannot be
 * read. A run that finds a fault remembers nothing.
 */
final class VerifyAudit implements Command {

    private static final int USAGE = 64;

    @Override
    public int run(List<String> arguments, InputStream in, OutputStream out, PrintStream err) throws IOException {
        if (arguments.contains("--log")) {
            return new VerifyLog().run(arguments, in, out, err);
        }
        if (arguments.contains("--proof")) {
            return new VerifyProof().run(arguments, in, out, err);
        }
        Optional<AuditRequest> asked = AuditRequest.of(arguments);
        if (asked.isEmpty()) {
            err.println("Usage: " + AuditRequest.USAGE);
            err.println("   or: " + VerifyLog.USAGE);
            err.println("   or: " + VerifyProof.USAGE);
            return USAGE;
        }
        AuditRequest request = asked.get();
        Optional<HeadsFile> heads = heads(request);
        boolean good = true;
        for (Map.Entry<String, String> database : request.databases().entrySet()) {
            AuditVerdict verdict = verdict(database.getKey(), database.getValue(), request.begin(), heads);
            print(out, database.getKey(), verdict.words());
            good &= verdict.good();
        }
        if (heads.isPresent()) {
            good &= complete(heads.get(), request, out);
            if (good) {
                heads.get().write();
            }
        }
        out.flush();
        return good ? 0 : 1;
    }

    private static Optional<HeadsFile> heads(AuditRequest request) throws IOException {
        return request.heads().isEmpty()
                ? Optional.empty()
                : Optional.of(HeadsFile.read(request.heads().get(), request.begin()));
    }

    private static AuditVerdict verdict(String name, String address, boolean begin, Optional<HeadsFile> heads)
            throws IOException {
        if (heads.isEmpty()) {
            return AuditVerdict.byItself(verify(name, address, Map.of()));
        }
        Optional<Map<Integer, AuditHead>> seen = heads.get().of(name);
        Finding found = verify(name, address, seen.orElse(Map.of()));
        if (seen.isEmpty() && !begin) {
            return AuditVerdict.notRemembered(found);
        }
        heads.get().remember(name, found.heads());
        return seen.isPresent() ? AuditVerdict.remembered(found) : AuditVerdict.begun(found);
    }

    /** A database that is gone, or that nobody asks about any more, is the largest loss of all. */
    private static boolean complete(HeadsFile heads, AuditRequest request, OutputStream out) throws IOException {
        var forgotten = heads.without(request.databases().keySet());
        for (String database : forgotten) {
            print(out, database, "MISSING  its heads are remembered, and it was not asked about");
        }
        return forgotten.isEmpty();
    }

    private static Finding verify(String name, String address, Map<Integer, AuditHead> seen) throws IOException {
        try (Connection connection = DriverManager.getConnection(address)) {
            return new AuditVerifier(seen).verify(connection);
        } catch (SQLException broken) {
            throw new IOException(name + ": " + broken.getMessage(), broken);
        }
    }

    private static void print(OutputStream out, String database, String words) throws IOException {
        out.write("%s: %s%n".formatted(database, words).getBytes(StandardCharsets.UTF_8));
    }
}
