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
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    private static EmbeddedDatabase server;
    private static AgroalDataSource pool;
    private static AuditTrail trail;

    @BeforeAll
    static void start() throws Exception {
        server = EmbeddedDatabase.temporary();
        server.ensure("audit", "");
        try (InputStream script = AuditChainTest.class.getResourceAsStream("/db/migration/V0_2__audit.sql");
                Connection owner = owner();
                Statement statement = owner.createStatement()) {
            statement.execute(
                    new String(script.readAllBytes(), StandardCharsets.UTF_8).replace("${app_role}", "audit_app"));
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
        trail = new AuditTrail(pool, InstantSource.fixed(Instant.parse("2026-11-24T02:00:00Z")));
        for (int act = 0; act < 300; act++) {
            trail.record(OFFICER, "ACCEPT", "HZ-441521-2026-%06d-X".formatted(act % 100), Map.of("n", act));
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
    @DisplayName("an untouched record verifies whole")
    void whole() throws SQLException {
        try (Connection connection = owner()) {
            assertThat(new AuditVerifier().verify(connection)).isEqualTo(new Finding(300, Optional.empty()));
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
                "a removed row       | DELETE FROM audit_record WHERE chain = %c AND position = 2                                | position 3 .*row before it is missing",
                "a removed tail      | DELETE FROM audit_record WHERE chain = %c AND position = (SELECT max(position) FROM audit_record WHERE chain = %c) | after position \\d+ are missing",
                "a hash made to fit  | UPDATE audit_record SET previous_hash = repeat('a', 64) WHERE chain = %c AND position = 2 | position 2 .*does not follow",
            })
    void tampered(String name, String tampering, String named) throws SQLException {
        try (Connection connection = owner()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                int chain = Math.floorMod("HZ-441521-2026-000001-X".hashCode(), 64);
                assertThat(statement.executeUpdate(tampering.replace("%c", String.valueOf(chain))))
                        .isEqualTo(1);
            }
            Finding finding = new AuditVerifier().verify(connection);
            assertThat(finding.fault().orElseThrow()).containsPattern(named);
            connection.rollback();
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
