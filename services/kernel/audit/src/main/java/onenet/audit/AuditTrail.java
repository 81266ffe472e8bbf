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
import java.sql.SQLException;
import java.time.temporal.Temporal;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The append-only record of who did what, written in the transaction of the act it records. The database itself sets the
 * moment, the place in the chain and the hash: see {@code audit_append}.
 */
@ApplicationScoped
public class AuditTrail {

    private static final String APPEND = "SELECT audit_append(?, ?, ?, ?, ?, ?, ?)";

    private final AgroalDataSource database;
    /** Dates and instants of a detail are written as they read, for example 2026-11-24. */
    private final ObjectMapper json = new ObjectMapper()
            .configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true)
            .registerModule(new SimpleModule().addSerializer(Temporal.class, ToStringSerializer.instance));

    AuditTrail(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * Adds one row; the chain's head stays locked until the transaction ends, so rows of a chain cannot fork.
     *
     * @param action what was done, in the words of the glossary, for example {@code AcceptApplication}
     * @param detail what else matters; no resident ids, no file contents
     */
    public void record(Actor actor, String action, String caseNumber, Map<String, ?> detail) {
        try (Connection connection = database.getConnection();
                PreparedStatement append = connection.prepareStatement(APPEND)) {
            append.setString(1, actor.id());
            append.setString(2, actor.name());
            append.setString(3, capacity(actor));
            append.setString(4, actor.office().orElse(""));
            append.setString(5, action);
            append.setString(6, caseNumber);
            append.setString(7, json.writeValueAsString(new TreeMap<>(detail)));
            append.execute();
        } catch (SQLException | JsonProcessingException broken) {
            throw new IllegalStateException("audit record not written", broken);
        }
    }

    /** A system is on record as one, before whatever it may be: no reader takes its name for a person's. */
    private static String capacity(Actor actor) {
        Stream<String> roles = actor.roles().stream().map(Role::code).sorted();
        return Stream.concat(actor.system() ? Stream.of("system") : Stream.empty(), roles)
                .collect(Collectors.joining(","));
    }
}
