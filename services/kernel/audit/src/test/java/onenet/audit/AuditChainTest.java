package onenet.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import onenet.audit.AuditVerifier.Finding;
import onenet.casework.actor.Actor;
import onenet.casework.actor.Role;
import onenet.embedded.EmbeddedDatabase;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalPropertiesReader;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The audit record on a real PostgreSQL: it only grows, and any tampering is found and named. */
class AuditChainTest {

    private static final Actor OFFICER = new Actor(
            "officer-1", "haifeng-intake", Set.of(Role.INTAKE_OFFICER), Optional.empty(), Optional.of("441521"));

    private static final int CHAIN = Math.floorMod("HZ-441521-2026-000001-X".hashCode(), 64);

    private static EmbeddedDatabase server;
    private static AgroalDataSource pool;
    private static AuditTrail trail;

    @BeforeAll
    static void start() throws Exception {
        server = EmbeddedDatabase.temporary();
        server.ensure("audit", "");
        for (String script : List.of("V0_2__audit", "V0_5__ledger", "V0_6__audit_append", "afterMigrate")) {
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
        trail = new AuditTrail(pool);
        for (int act = 0; act < 300; act++) {
            trail.record(OFFICER, "ACCEPT", "HZ-441521-2026-%06d-X".formatted(act % 100), Map.of("n", act));
        }
    }

    private static void migrate(String name) throws Exception {
        try (InputStream script = AuditChainTest.class.getResourceAsStream("/db/migration/" + name + ".sql");
                Connection owner = owner();
                Statement statement = owner.createStatement()) {
            statement.execute(
                    new String(script.readAllBytes(), StandardCharsets.UTF_8).replace("${app_role}", "audit_app"));
        }
    }

    @AfterAll
    static void stop() throws Exception {
        pool.close();
        server.close();
    }

    private static Connection owner() throws SQLException {
        return DriverManager.getConnection(server.url("audit"), "audit", "audit");
    }

    @Test
    @DisplayName("an untouched record verifies whole, and its heads are told")
    void whole() throws SQLException {
        try (Connection connection = owner()) {
            Finding finding = new AuditVerifier(Map.of()).verify(connection);
            assertThat(finding.fault()).isEmpty();
            assertThat(finding.rows()).isGreaterThanOrEqualTo(300);
            assertThat(finding.heads()).hasSize(64);
        }
    }

    @Test
    @DisplayName("a record that grows while it is read is read as it stood at one moment")
    void whileActsGoOn() throws Exception {
        AtomicBoolean reading = new AtomicBoolean(true);
        Thread acts = new Thread(() -> {
            for (int act = 0; reading.get(); act++) {
                trail.record(OFFICER, "ACCEPT", "HZ-441521-2026-%06d-X".formatted(act % 100), Map.of());
            }
        });
        acts.start();
        try {
            for (int run = 0; run < 20; run++) {
                try (Connection connection = owner()) {
                    assertThat(new AuditVerifier(Map.of()).verify(connection).fault())
                            .isEmpty();
                }
            }
        } finally {
            reading.set(false);
            acts.join();
        }
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("whoever owns the database and tampers with it is found out, and the first bad row is named")
    @CsvSource(
            delimiter = '|',
            value = {
                "a changed action    | UPDATE audit_record SET action = 'DECLINE' WHERE chain = %c AND position = 2              | position 2 .*was altered",
                "a changed detail    | UPDATE audit_record SET detail = '{}' WHERE chain = %c AND position = 2                   | position 2 .*was altered",
                "a changed moment    | UPDATE audit_record SET recorded_at = recorded_at + interval '1 microsecond' WHERE chain = %c AND position = 2 | position 2 .*was altered",
                "a changed writer    | UPDATE audit_record SET written_by = 'other_app' WHERE chain = %c AND position = 2         | position 2 .*was altered",
                "a writer left out   | UPDATE audit_record SET written_by = '' WHERE chain = %c AND position = 2                  | position 2 .*was altered",
                "a removed row       | DELETE FROM audit_record WHERE chain = %c AND position = 2                                | position 3 .*row before it is missing",
                "a removed tail      | DELETE FROM audit_record WHERE chain = %c AND position = (SELECT max(position) FROM audit_record WHERE chain = %c) | after position \\d+ are missing",
                "a hash made to fit  | UPDATE audit_record SET previous_hash = repeat('a', 64) WHERE chain = %c AND position = 2 | position 2 .*does not follow",
                "a chain and its head | DELETE FROM audit_record WHERE chain = %c; DELETE FROM audit_chain WHERE chain = %c       | chain %c: is gone with its head",
                "everything          | DELETE FROM audit_record; DELETE FROM audit_chain                                         | chain 0: is gone with its head",
            })
    void tampered(String name, String tampering, String named) throws SQLException {
        assertThat(faultAfter(tampering, Map.of())).containsPattern(named.replace("%c", String.valueOf(CHAIN)));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("what fits in itself does not fit the heads seen before: cut back, emptied, written anew")
    @CsvSource(
            delimiter = '|',
            value = {
                "the tail and the head cut back | DELETE FROM audit_record WHERE chain = %c AND position > 2; UPDATE audit_chain SET position = 2, hash = (SELECT hash FROM audit_record WHERE chain = %c AND position = 2) WHERE chain = %c | chain %c: ends at position 2 and was seen at \\d+; it was cut back",
                "everything emptied             | DELETE FROM audit_record; UPDATE audit_chain SET position = 0, hash = repeat('0', 64) | chain \\d+: ends at position 0 and was seen at",
                "all written anew               | WITH kept AS (SELECT * FROM audit_record WHERE chain = %c ORDER BY position), gone AS (DELETE FROM audit_record WHERE chain = %c RETURNING 1) UPDATE audit_chain SET position = 0, hash = repeat('0', 64) WHERE chain = %c; SELECT audit_append('another', 'n', 'c', '', 'DECLINE', 'HZ-441521-2026-000001-X', '{}') FROM generate_series(1, 500) | chain %c position \\d+ .*written anew",
            })
    void notAsSeen(String name, String tampering, String named) throws SQLException {
        Map<Integer, AuditHead> seen;
        try (Connection connection = owner()) {
            seen = new AuditVerifier(Map.of()).verify(connection).heads();
        }
        assertThat(faultAfter(tampering, seen)).containsPattern(named.replace("%c", String.valueOf(CHAIN)));
        try (Connection connection = owner()) {
            assertThat(new AuditVerifier(seen).verify(connection).fault()).isEmpty();
        }
    }

    private static String faultAfter(String tampering, Map<Integer, AuditHead> seen) throws SQLException {
        try (Connection connection = owner()) {
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute("SELECT untie_owner('audit_record'), untie_owner('audit_chain')");
                statement.execute(tampering.replace("%c", String.valueOf(CHAIN)));
            }
            String fault = new AuditVerifier(seen).verify(connection).fault().orElse("nothing found");
            connection.rollback();
            return fault;
        }
    }

    @Test
    @DisplayName("a row carries this server's time, its place and its writer, whatever the service would have liked")
    void stamped() throws SQLException {
        Instant before = Instant.now();
        String subject = "HZ-441521-2026-777777-X";
        trail.record(OFFICER, "ACCEPT", subject, Map.of());
        try (Connection connection = owner();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT recorded_at, chain, written_by FROM audit_record WHERE case_number = '" + subject
                                + "'")) {
            row.next();
            assertThat(row.getTimestamp(1).toInstant())
                    .isBetween(before.minusSeconds(1), Instant.now().plusSeconds(1));
            assertThat(row.getInt(2)).isEqualTo(Math.floorMod(subject.hashCode(), 64));
            assertThat(row.getString(3)).isEqualTo("audit_app");
        }
    }

    @ParameterizedTest
    @DisplayName("the service's own role can neither place a row by hand, as one of 2020, nor move a head")
    @CsvSource(
            delimiter = '|',
            value = {
                "INSERT INTO audit_record VALUES (0, 99, '2020-01-01', 'other', 'other', '', '', 'ACCEPT', 'x', '{}', '', '', '')",
                "UPDATE audit_chain SET position = 0",
                "DELETE FROM audit_chain",
                "SELECT untie_owner('audit_record')"
            })
    void throughTheFunctionOnly(String attempt) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(attempt)).hasMessageContaining("permission denied");
        }
    }

    @ParameterizedTest
    @DisplayName("the owner, too, changes and removes nothing in passing")
    @CsvSource({
        "UPDATE audit_record SET action = 'x'",
        "DELETE FROM audit_record",
        "TRUNCATE audit_record",
        "DELETE FROM audit_chain WHERE false"
    })
    void notTheOwnerEither(String attempt) throws SQLException {
        try (Connection connection = owner();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(attempt)).hasMessageContaining("never changed or removed");
        }
    }

    @ParameterizedTest
    @DisplayName("the service's own role can neither change nor remove a row")
    @CsvSource({"UPDATE audit_record SET action = 'x'", "DELETE FROM audit_record", "TRUNCATE audit_record"})
    void appendOnly(String attempt) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(attempt)).hasMessageContaining("permission denied");
        }
    }
}
