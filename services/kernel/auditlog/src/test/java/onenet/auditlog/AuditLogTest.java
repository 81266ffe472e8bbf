package onenet.auditlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import onenet.audit.AuditRecord;
import onenet.audit.ExportedAct;
import onenet.audit.LogVerifier;
import onenet.embedded.EmbeddedDatabase;
import onenet.time.OwnTransaction;
import onenet.tlog.Checkpoint;
import onenet.tlog.Malformed;
import onenet.tlog.Note;
import onenet.tlog.VerifierKey;
import onenet.tlog.WitnessPolicy;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalPropertiesReader;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The public log of a real audit record, shown to real witnesses over HTTP. */
class AuditLogTest {

    private static final InstantSource TIME = InstantSource.fixed(Instant.parse("2026-12-01T03:00:00Z"));

    @TempDir
    private Path keys;

    private static EmbeddedDatabase server;

    private AgroalDataSource pool;
    private final HttpWitness anna = new HttpWitness("anna");
    private final HttpWitness bert = new HttpWitness("bert");
    private final HttpWitness carl = new HttpWitness("carl");
    private int acts;

    @BeforeAll
    static void database() throws Exception {
        server = EmbeddedDatabase.temporary();
        server.ensure("audit", "");
    }

    @AfterAll
    static void close() throws Exception {
        server.close();
    }

    @BeforeEach
    void start() throws Exception {
        try (Connection owner = owner();
                Statement statement = owner.createStatement()) {
            statement.execute(
                    "DROP SCHEMA public CASCADE; CREATE SCHEMA public; GRANT USAGE ON SCHEMA public TO PUBLIC");
        }
        for (String script :
                List.of("V0_2__audit", "V0_5__ledger", "V0_6__audit_append", "V0_51__audit_log", "afterMigrate")) {
            migrate(script);
        }
        pool = AgroalDataSource.from(new AgroalPropertiesReader()
                .readProperties(Map.of(
                        "jdbcUrl",
                        server.url("audit"),
                        "principal",
                        "audit_app",
                        "credential",
                        "audit_app",
                        "maxSize",
                        "4"))
                .get());
    }

    @AfterEach
    void stop() throws Exception {
        List.of(anna, bert, carl).forEach(HttpWitness::close);
        pool.close();
    }

    @Test
    @DisplayName(
            "every act stands in the log once, two of three witnesses have signed its head, and a stranger finds it whole")
    void whole() throws Exception {
        PublishAuditLog log = publisher();
        act(700);
        log.handle();
        log.handle();
        act(30);
        carl.away();
        log.handle();
        Note shown = Note.ofText(reader().checkpoint().orElseThrow());
        assertThat(shown.signatures()).hasSize(4);
        LogVerifier.Finding found = new LogVerifier(policy())
                .verify(shown, new LogStore(pool), exported().iterator());
        assertThat(found).isEqualTo(new LogVerifier.Finding(730, Optional.empty()));
    }

    @Test
    @DisplayName("a head too few witnesses have signed is not the one shown; shown is the last that enough have signed")
    void tooFew() {
        PublishAuditLog log = publisher();
        act(10);
        log.handle();
        bert.away();
        carl.away();
        act(5);
        log.handle();
        assertThat(shown().size()).isEqualTo(10);
        bert.back();
        log.handle();
        assertThat(shown().size()).isEqualTo(15);
    }

    @Test
    @DisplayName("after a restart, and with witnesses that were away for long, the log goes on where it was")
    void restart() {
        PublishAuditLog first = publisher();
        act(10);
        first.handle();
        carl.away();
        act(300);
        first.handle();
        carl.back();
        PublishAuditLog second = publisher();
        act(1);
        second.handle();
        Note shown = Note.ofText(reader().checkpoint().orElseThrow());
        assertThat(Checkpoint.ofText(shown.text()).size()).isEqualTo(311);
        assertThat(shown.signatures()).hasSize(5);
        assertThat(reader().keys()).isEqualTo(logKeys().lines()).hasLineCount(2);
    }

    @Test
    @DisplayName("a log written anew by whoever holds the database is signed by no witness")
    void writtenAnew() throws Exception {
        PublishAuditLog log = publisher();
        act(10);
        log.handle();
        Note before = Note.ofText(reader().checkpoint().orElseThrow());
        try (Connection owner = owner();
                Statement forger = owner.createStatement()) {
            for (String table : List.of("audit_log_chain", "audit_log_entry", "audit_log_tile", "audit_log_head")) {
                forger.execute("SELECT untie_owner('" + table + "')");
            }
            forger.execute("UPDATE audit_log_chain SET position = 0");
            forger.execute("DELETE FROM audit_log_entry");
            forger.execute("DELETE FROM audit_log_tile");
            forger.execute("DELETE FROM audit_log_head");
        }
        log.handle();
        Note shown = Note.ofText(reader().checkpoint().orElseThrow());
        assertThat(shown.signatures()).hasSize(2);
        LogVerifier auditor = new LogVerifier(policy());
        assertThat(auditor.saw(before)).isEmpty();
        assertThat(auditor.verify(shown, new LogStore(pool), null).fault()).isPresent();
    }

    @Test
    @DisplayName("tiles are served at every width the log ever had, and nothing else is")
    void tiles() {
        act(300);
        publisher().handle();
        ReadAuditLog reader = reader();
        assertThat(reader.tile("tile/0/000"))
                .hasValueSatisfying(tile -> assertThat(tile).hasSize(8192));
        assertThat(reader.tile("tile/0/001.p/44"))
                .hasValueSatisfying(tile -> assertThat(tile).hasSize(44 * 32));
        assertThat(reader.tile("tile/0/001.p/7"))
                .hasValueSatisfying(tile -> assertThat(tile).hasSize(7 * 32));
        assertThat(reader.tile("tile/0/001.p/45")).isEmpty();
        assertThat(reader.tile("tile/0/001")).isEmpty();
        assertThat(reader.tile("tile/entries/001.p/44")).isPresent();
        assertThat(reader.tile("tile/entries/001.p/45")).isEmpty();
        assertThat(reader.tile("tile/1/000.p/1"))
                .hasValueSatisfying(tile -> assertThat(tile).hasSize(32));
        assertThatThrownBy(() -> reader.tile("tile/entries/-1")).isInstanceOf(Malformed.class);
        String entries = new String(reader.tile("tile/entries/000").orElseThrow(), StandardCharsets.UTF_8);
        assertThat(entries).contains("onenet audit v1").doesNotContain("officer", "haifeng", "HZ-");
    }

    @Test
    @DisplayName("what the application may, and what not even the owner may by a slip")
    void rights() throws Exception {
        publisher().handle();
        act(1);
        publisher().handle();
        try (Connection application = pool.getConnection();
                Statement statement = application.createStatement()) {
            assertThatThrownBy(() -> statement.execute("DELETE FROM audit_log_entry"))
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> statement.execute("UPDATE audit_log_entry SET salt = '\\x00'"))
                    .isInstanceOf(SQLException.class);
        }
        try (Connection owner = owner();
                Statement statement = owner.createStatement()) {
            assertThatThrownBy(() -> statement.execute("DELETE FROM audit_log_tile"))
                    .isInstanceOf(SQLException.class);
        }
    }

    private void act(int many) {
        try (Connection application = pool.getConnection();
                Statement statement = application.createStatement()) {
            for (int i = 0; i < many; i++) {
                statement.execute("""
                        SELECT audit_append('officer-1', 'haifeng-intake', 'intake-officer', '441521', 'ACCEPT',
                            'HZ-441521-2026-%06d-X', '{"n":%d}')
                        """.formatted(acts % 100, acts));
                acts++;
            }
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private PublishAuditLog publisher() {
        AuditLogConfig config = new Settings(keys, Map.of("anna", anna, "bert", bert, "carl", carl));
        VerifierKey own = VerifierKey.of(logKeys().lines().lines().findFirst().orElseThrow());
        List.of(anna, bert, carl).forEach(witness -> witness.trusts(own));
        return new PublishAuditLog(new LogStore(pool), new AskWitnesses(config), new Directly(), TIME, logKeys());
    }

    private LogKeys logKeys() {
        return new LogKeys(new Settings(keys, Map.of()), "hazchem-licence");
    }

    private ReadAuditLog reader() {
        return new ReadAuditLog(new LogStore(pool), logKeys());
    }

    private Checkpoint shown() {
        return Checkpoint.ofText(
                Note.ofText(reader().checkpoint().orElseThrow()).text());
    }

    private WitnessPolicy policy() {
        return WitnessPolicy.of(
                """
                log %s
                witness anna %s
                witness bert %s
                witness carl %s
                group city 2 anna bert carl
                quorum city
                """.formatted(reader().keys().lines().findFirst().orElseThrow(), anna.key(), bert.key(), carl.key()));
    }

    /** As an operator exports them. */
    private List<ExportedAct> exported() throws SQLException {
        List<ExportedAct> found = new ArrayList<>();
        try (Connection connection = owner();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        SELECT e.index, e.salt, r.* FROM audit_log_entry e JOIN audit_record r USING (chain, position) ORDER BY e.index
                        """)) {
            while (row.next()) {
                found.add(new ExportedAct(
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
                                row.getString("written_by"))));
            }
        }
        return found;
    }

    private void migrate(String name) throws Exception {
        try (InputStream script = AuditLogTest.class.getResourceAsStream("/db/migration/" + name + ".sql");
                Connection owner = owner();
                Statement statement = owner.createStatement()) {
            statement.execute(
                    new String(script.readAllBytes(), StandardCharsets.UTF_8).replace("${app_role}", "audit_app"));
        }
    }

    private Connection owner() throws SQLException {
        return DriverManager.getConnection(server.url("audit"), "audit", "audit");
    }

    /** Here every statement is a transaction of its own. */
    private static final class Directly extends OwnTransaction {

        @Override
        public <T> T call(Callable<T> work) {
            try {
                return work.call();
            } catch (RuntimeException fault) {
                throw fault;
            } catch (Exception checked) {
                throw new IllegalStateException(checked);
            }
        }
    }

    private record Settings(Path directory, Map<String, HttpWitness> asked) implements AuditLogConfig {

        @Override
        public String origin() {
            return "onenet.example/audit";
        }

        @Override
        public String every() {
            return "off";
        }

        @Override
        public Keys keys() {
            return new Keys() {
                @Override
                public Path directory() {
                    return directory;
                }

                @Override
                public String password() {
                    return "only-for-tests";
                }

                @Override
                public boolean makeDemoKeys() {
                    return true;
                }
            };
        }

        @Override
        public Map<String, Witness> witnesses() {
            Map<String, Witness> all = new TreeMap<>();
            asked.forEach((name, witness) -> all.put(name, new Witness() {
                @Override
                public URI url() {
                    return witness.url();
                }

                @Override
                public String key() {
                    return witness.key();
                }
            }));
            return all;
        }

        @Override
        public int enough() {
            return 2;
        }

        @Override
        public Duration patience() {
            return Duration.ofSeconds(5);
        }
    }
}
