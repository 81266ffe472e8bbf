package onenet.tools;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.embedded.EmbeddedDatabase;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command over real databases: what it remembers outside of them, and what it says when something is gone. */
class VerifyAuditTest {

    private static EmbeddedDatabase server;

    @TempDir
    Path outside;

    private Path heads;

    @BeforeAll
    static void start() throws Exception {
        server = EmbeddedDatabase.temporary();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @BeforeEach
    void twoRecords() throws Exception {
        heads = outside.resolve("heads");
        for (String database : List.of("first", "second")) {
            server.ensure(database, "");
            sql(database, "DROP SCHEMA public CASCADE; CREATE SCHEMA public");
            for (String script : List.of("V0_2__audit", "V0_5__ledger", "V0_6__audit_append", "afterMigrate")) {
                migrate(database, script);
            }
            act(database, 40);
        }
    }

    @Test
    @DisplayName("a record seen before and grown since is whole, and the heads are the owner's to read alone")
    void grows() throws Exception {
        assertThat(verify("--begin")).isEqualTo(new Said(0, "first: 40 rows  BEGUN", "second: 40 rows  BEGUN"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(heads)))
                .isEqualTo("rw-------");
        assertThat(verify()).isEqualTo(new Said(0, "first: 40 rows  WHOLE", "second: 40 rows  WHOLE"));
        act("first", 10);
        assertThat(verify()).isEqualTo(new Said(0, "first: 50 rows  WHOLE", "second: 40 rows  WHOLE"));
    }

    @ParameterizedTest
    @DisplayName("what is gone is named, the exit says so, and the memory stays as it was")
    @ValueSource(
            strings = {
                "DELETE FROM audit_record; DELETE FROM audit_chain",
                "DELETE FROM audit_record WHERE chain = 3; DELETE FROM audit_chain WHERE chain = 3",
                "DELETE FROM audit_record; UPDATE audit_chain SET position = 0, hash = repeat('0', 64)",
                "DELETE FROM audit_record WHERE chain = 3; UPDATE audit_chain SET position = 0, hash = repeat('0', 64) WHERE chain = 3",
                "DELETE FROM audit_record WHERE chain = 3; UPDATE audit_chain SET position = 0, hash = repeat('0', 64) WHERE chain = 3;"
                        + " SELECT audit_append('x', 'x', 'x', '', 'ACCEPT', chr(3), '{}') FROM generate_series(1, 99)"
            })
    void gone(String tampering) throws Exception {
        sql("first", "SELECT audit_append('x', 'x', 'x', '', 'ACCEPT', chr(3), '{}')");
        verify("--begin");
        byte[] remembered = Files.readAllBytes(heads);
        sql("first", "SELECT untie_owner('audit_record'), untie_owner('audit_chain'); " + tampering);
        Said said = verify();
        assertThat(said.status()).isEqualTo(1);
        assertThat(said.lines().get(0)).contains("BROKEN  chain ");
        assertThat(said.lines().get(1)).contains("WHOLE");
        assertThat(Files.readAllBytes(heads)).isEqualTo(remembered);
    }

    @Test
    @DisplayName("absence is an error: no heads, a database not remembered, a remembered one not asked about")
    void absence() throws Exception {
        assertThat(verify().status()).isEqualTo(74);
        verify("--begin");
        assertThat(run("--heads", heads.toString(), address("first")).lines().get(1))
                .startsWith("second: MISSING");
        Files.writeString(
                heads,
                String.join(
                        "\n",
                        Files.readAllLines(heads).stream()
                                .filter(line -> !line.contains("second"))
                                .toList()));
        assertThat(verify()).isEqualTo(new Said(1, "first: 40 rows  WHOLE", "second: 40 rows  UNKNOWN"));
    }

    @Test
    @DisplayName("without heads a record is consistent at best, and an empty one is nothing to be content with")
    void byItself() throws Exception {
        assertThat(run(address("first"))).isEqualTo(new Said(0, "first: 40 rows  CONSISTENT"));
        sql(
                "first",
                "SELECT untie_owner('audit_record'); DELETE FROM audit_record;"
                        + " UPDATE audit_chain SET position = 0, hash = repeat('0', 64)");
        assertThat(run(address("first"))).isEqualTo(new Said(1, "first: 0 rows  EMPTY"));
    }

    private Said verify(String... options) {
        List<String> arguments = new ArrayList<>(List.of("--heads", heads.toString()));
        arguments.addAll(List.of(options));
        arguments.addAll(List.of(address("first"), address("second")));
        return run(arguments.toArray(String[]::new));
    }

    private static Said run(String... arguments) {
        List<String> line = new ArrayList<>(List.of("verify-audit"));
        line.addAll(List.of(arguments));
        var out = new ByteArrayOutputStream();
        int status =
                Main.run(line.toArray(String[]::new), InputStream.nullInputStream(), out, new PrintStream(out, true));
        return new Said(
                status,
                out.toString(StandardCharsets.UTF_8)
                        .lines()
                        .map(said -> said.replaceAll("^jdbc:.*/", "")
                                .replaceAll("  (BEGUN|CONSISTENT|EMPTY|UNKNOWN) .*", "  $1"))
                        .toList());
    }

    private static String address(String database) {
        return server.url(database) + "?user=" + database + "&password=" + database;
    }

    private static void act(String database, int times) throws SQLException {
        sql(
                database,
                "SELECT audit_append('officer-1', 'intake', 'intake-officer', '441521', 'ACCEPT', 'HZ-' || n, '{}')"
                        + " FROM generate_series(1, " + times + ") n");
    }

    private static void migrate(String database, String name) throws Exception {
        try (InputStream script = VerifyAuditTest.class.getResourceAsStream("/db/migration/" + name + ".sql")) {
            sql(
                    database,
                    new String(script.readAllBytes(), StandardCharsets.UTF_8)
                            .replace("${app_role}", database + "_app"));
        }
    }

    private static void sql(String database, String text) throws SQLException {
        try (Connection connection = DriverManager.getConnection(address(database));
                Statement statement = connection.createStatement()) {
            statement.execute(text);
        }
    }

    private record Said(int status, List<String> lines) {
        Said(int status, String... lines) {
            this(status, List.of(lines));
        }
    }
}
