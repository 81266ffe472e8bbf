package onenet.audit;

import onenet.casework.actor.Actor;
import onenet.casework.actor.Role;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The append-only record of who did what, written in the transaction of the act it records. */
@ApplicationScoped
public class AuditTrail {

    private static final int CHAINS = 64;

    private final AgroalDataSource database;
    private final InstantSource clock;
    /** Dates and instants of a detail are written as they read, for example 2026-11-24. */
    private final ObjectMapper json = new ObjectMapper()
            .configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true)
            .registerModule(new SimpleModule().addSerializer(Temporal.class, ToStringSerializer.instance));

    AuditTrail(AgroalDataSource database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Adds one row; the chain's head stays locked until the transaction ends, so rows of a chain cannot fork.
     *
     * @param action what was done, in the words of the glossary, for example {@code AcceptApplication}
     * @param detail what else matters; no resident ids, no file contents
     */
    public void record(Actor actor, String action, String caseNumber, Map<String, ?> detail) {
        int chain = Math.floorMod(caseNumber.hashCode(), CHAINS);
        try (Connection connection = database.getConnection()) {
            Head head = lockHead(connection, chain);
            AuditRecord row = new AuditRecord(
                    chain,
                    head.position() + 1,
                    clock.instant().truncatedTo(ChronoUnit.MICROS),
                    actor.id(),
                    actor.name(),
                    capacity(actor),
                    actor.office().orElse(""),
                    action,
                    caseNumber,
                    json.writeValueAsString(new TreeMap<>(detail)),
                    head.hash());
            insert(connection, row);
            moveHead(connection, row);
        } catch (SQLException | JsonProcessingException broken) {
            throw new IllegalStateException("audit record not written", broken);
        }
    }

    private static String capacity(Actor actor) {
        return actor.roles().stream().map(Role::code).sorted().collect(Collectors.joining(","));
    }

    private static Head lockHead(Connection connection, int chain) throws SQLException {
        String sql = "SELECT position, hash FROM audit_chain WHERE chain = ? FOR UPDATE";
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setInt(1, chain);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return new Head(row.getLong(1), row.getString(2));
            }
        }
    }

    private static void insert(Connection connection, AuditRecord row) throws SQLException {
        String sql = "INSERT INTO audit_record VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setInt(1, row.chain());
            insert.setLong(2, row.position());
            insert.setTimestamp(3, Timestamp.from(row.recordedAt()));
            insert.setString(4, row.actorId());
            insert.setString(5, row.actorName());
            insert.setString(6, row.capacity());
            insert.setString(7, row.office());
            insert.setString(8, row.action());
            insert.setString(9, row.caseNumber());
            insert.setString(10, row.detail());
            insert.setString(11, row.previousHash());
            insert.setString(12, row.hash());
            insert.executeUpdate();
        }
    }

    private static void moveHead(Connection connection, AuditRecord row) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("UPDATE audit_chain SET position = ?, hash = ? WHERE chain = ?")) {
            update.setLong(1, row.position());
            update.setString(2, row.hash());
            update.setInt(3, row.chain());
            update.executeUpdate();
        }
    }

    private record Head(long position, String hash) {}
}
