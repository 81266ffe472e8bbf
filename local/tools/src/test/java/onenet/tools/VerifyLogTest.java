package onenet.tools;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.audit.AuditRecord;
import onenet.audit.LoggedAct;
import onenet.embedded.EmbeddedDatabase;
import onenet.tlog.Checkpoint;
import onenet.tlog.GrowingTree;
import onenet.tlog.Note;
import onenet.tlog.SignatureKind;
import onenet.tlog.SignerKey;
import onenet.tlog.TileFolder;
import onenet.tlog.Tree;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An auditor's day: copies the log from where it is served, is handed the rows, goes home and checks with the cable out. */
class VerifyLogTest {

    private static final String ORIGIN = "onenet.example/audit/hazchem-licence";
    private static final SignerKey LOG =
            SignerKey.of(ORIGIN, SignatureKind.ED25519, SignerKey.newKeyPair(SignatureKind.ED25519));
    private static final Path MIGRATIONS = Path.of("../../services/kernel");

    private static final String SOME =
            "(chain, position) = (SELECT min(chain), 2 FROM audit_record WHERE position = 2)";

    private static EmbeddedDatabase database;

    @TempDir
    Path home;

    private HttpServer server;
    private Path served;

    @BeforeAll
    static void database() throws Exception {
        database = EmbeddedDatabase.temporary();
        database.ensure("audit", "");
    }

    @AfterAll
    static void close() throws Exception {
        database.close();
    }

    @BeforeEach
    void start() throws Exception {
        run("DROP SCHEMA public CASCADE; CREATE SCHEMA public");
        for (String script : List.of(
                "audit/src/main/resources/db/migration/V0_2__audit",
                        "ledger/src/main/resources/db/migration/V0_5__ledger",
                "audit/src/main/resources/db/migration/V0_6__audit_append",
                        "auditlog/src/main/resources/db/migration/V0_51__audit_log")) {
            run(Files.readString(MIGRATIONS.resolve(script + ".sql")).replace("${app_role}", "audit_app"));
        }
        served = Files.createDirectories(home.resolve("served"));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            Path file = served.resolve(exchange.getRequestURI().getPath().substring("/log/".length()));
            byte[] body = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
            exchange.sendResponseHeaders(body.length > 0 ? 200 : 404, body.length > 0 ? body.length : -1);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        Files.writeString(home.resolve("policy"), "log " + LOG.verifier().line() + "\nquorum none\n");
    }

    @AfterEach
    void stop() throws Exception {
        server.stop(0);
    }

    @Test
    @DisplayName(
            "what was copied and handed over is whole, also when it has grown; the rows are the auditor's alone to read")
    void whole() throws Exception {
        publish(300);
        assertThat(copy()).isEqualTo(new Said(0, "copy: 300 acts"));
        assertThat(export()).isEqualTo(new Said(0, "acts: 300 acts"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("acts"))))
                .isEqualTo("rw-------");
        assertThat(verify()).isEqualTo(new Said(0, "copy: 300 acts  WHOLE"));
        publish(40);
        copy();
        export();
        assertThat(verify()).isEqualTo(new Said(0, "copy: 340 acts  WHOLE"));
        assertThat(home.resolve("seen"))
                .isDirectoryContaining("glob:**300.checkpoint")
                .isDirectoryContaining("glob:**340.checkpoint");
    }

    @Test
    @DisplayName("a row altered in the database, with its chain put right again, is named")
    void altered() throws Exception {
        publish(300);
        copy();
        run("UPDATE audit_record SET action = 'REFUSE' WHERE " + SOME);
        export();
        Said said = verify();
        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.line()).contains("BROKEN", " position 2): the row was altered");
        run("DELETE FROM audit_record WHERE " + SOME);
        export();
        assertThat(verify().line()).contains(" position 2): its row is missing");
    }

    @Test
    @DisplayName("a log that was cut back since the last visit is named, and the head is not remembered")
    void cut() throws Exception {
        publish(300);
        copy();
        export();
        verify();
        publish(-100);
        Files.walk(home.resolve("copy")).filter(Files::isRegularFile).forEach(file -> file.toFile()
                .delete());
        copy();
        export();
        assertThat(verify().line()).contains("the log was cut back: 300 acts were seen, 200 are shown");
        assertThat(home.resolve("seen")).isDirectoryNotContaining("glob:**200.checkpoint");
    }

    @Test
    @DisplayName(
            "the acts of one case are proven one by one with nothing but the policy; a row changed in its proof is not")
    void proofs() throws Exception {
        publish(300);
        copy();
        export();
        assertThat(run(List.of("prove-acts", "--log", at("copy"), "--acts", at("acts"), "--to", at("proofs"), "HZ-7")))
                .isEqualTo(new Said(0, "proofs: 4 proofs"));
        List<Path> files;
        try (Stream<Path> all = Files.list(home.resolve("proofs"))) {
            files = all.sorted().toList();
        }
        for (String gone : List.of("copy", "acts", "served")) {
            Files.move(home.resolve(gone), home.resolve(gone + "-gone"));
        }
        for (Path file : files) {
            Said said = run(List.of("verify-audit", "--proof", file.toString(), "--policy", at("policy")));
            assertThat(said.line())
                    .contains("PROVEN  ACCEPT of HZ-7 by haifeng-intake")
                    .endsWith("of the first 300 of " + ORIGIN);
        }
        String proof = Files.readString(files.get(0));
        String extra = proof.lines().skip(1).findFirst().orElseThrow().substring("extra ".length());
        String row = new String(Base64.getDecoder().decode(extra), StandardCharsets.UTF_8).replace("ACCEPT", "REFUSE");
        Files.writeString(
                files.get(0),
                proof.replace(extra, Base64.getEncoder().encodeToString(row.getBytes(StandardCharsets.UTF_8))));
        assertThat(run(List.of("verify-audit", "--proof", files.get(0).toString(), "--policy", at("policy")))
                        .line())
                .contains("BROKEN");
    }

    @Test
    @DisplayName(
            "mistaken arguments, a file that is not there and a log that is none are told apart from a broken record")
    void mistakes() throws Exception {
        assertThat(run(List.of("verify-audit", "--log", "copy")).exit()).isEqualTo(64);
        assertThat(run(List.of("verify-audit", "--log", "a", "--log", "b", "--policy", "c"))
                        .exit())
                .isEqualTo(64);
        assertThat(verify().exit()).isEqualTo(74);
        assertThat(copy().exit()).isEqualTo(74);
        assertThat(run(List.of("export-acts", "--to", "x")).exit()).isEqualTo(64);
        publish(3);
        copy();
        export();
        Files.writeString(home.resolve("policy"), "log nonsense\nquorum none\n");
        assertThat(verify().exit()).isEqualTo(1);
    }

    /** So many acts more, or fewer: the whole log anew, as its server would have it. */
    private void publish(int more) throws Exception {
        run("DELETE FROM audit_log_entry");
        int before = (int) count();
        run(
                "SELECT audit_append('officer-1', 'haifeng-intake', '', '441521', 'ACCEPT', 'HZ-' || (n %% 90), '{}') FROM generate_series(%d, %d) n"
                        .formatted(before, before + more - 1));
        if (more < 0) {
            run("DELETE FROM audit_record r USING (SELECT chain, position FROM audit_record"
                    + " ORDER BY recorded_at DESC LIMIT " + -more
                    + ") gone WHERE gone.chain = r.chain AND gone.position = r.position");
        }
        TileFolder files = new TileFolder(served);
        GrowingTree tree = new GrowingTree(files, 0);
        try (Connection owner = owner();
                Statement statement = owner.createStatement();
                PreparedStatement entry = owner.prepareStatement("INSERT INTO audit_log_entry VALUES (?, ?, ?, ?)");
                ResultSet row =
                        statement.executeQuery("SELECT * FROM audit_record ORDER BY recorded_at, chain, position")) {
            while (row.next()) {
                AuditRecord record = new AuditRecord(
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
                        row.getString("written_by"));
                byte[] salt = new byte[LoggedAct.SALT];
                entry.setLong(1, tree.size());
                entry.setInt(2, record.chain());
                entry.setLong(3, record.position());
                entry.setBytes(4, salt);
                entry.execute();
                tree.add(LoggedAct.of(record, salt).entry());
            }
        }
        files.write(tree.changed());
        String head = new Checkpoint(ORIGIN, tree.size(), new Tree(files, tree.size()).root()).text();
        Files.writeString(
                served.resolve("checkpoint"),
                Note.unsigned(head).with(LOG.sign(head, Instant.EPOCH)).whole());
    }

    private String at(String name) {
        return home.resolve(name).toString();
    }

    private Said copy() throws Exception {
        return run(List.of(
                "copy-audit-log",
                "--to",
                home.resolve("copy").toString(),
                "http://127.0.0.1:%d/log".formatted(server.getAddress().getPort())));
    }

    private Said export() throws Exception {
        return run(List.of(
                "export-acts",
                "--to",
                home.resolve("acts").toString(),
                database.url("audit") + "?user=audit&password=audit"));
    }

    private Said verify() throws Exception {
        return run(List.of(
                "verify-audit",
                "--log",
                home.resolve("copy").toString(),
                "--policy",
                home.resolve("policy").toString(),
                "--acts",
                home.resolve("acts").toString(),
                "--seen",
                home.resolve("seen").toString()));
    }

    private Said run(List<String> arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Main.run(
                arguments.toArray(String[]::new),
                InputStream.nullInputStream(),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Said(exit, out.toString(StandardCharsets.UTF_8).strip().replace(home + "/", ""));
    }

    private long count() throws Exception {
        try (Connection owner = owner();
                Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery("SELECT count(*) FROM audit_record")) {
            row.next();
            return row.getLong(1);
        }
    }

    private void run(String sql) throws Exception {
        try (Connection owner = owner();
                Statement statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    private Connection owner() throws Exception {
        return DriverManager.getConnection(database.url("audit"), "audit", "audit");
    }

    private record Said(int exit, String line) {}
}
