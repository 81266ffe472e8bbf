package onenet.access;

import onenet.casework.actor.Actor;
import onenet.casework.actor.Matter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** This service's copy of the connected systems. They are connected and ended in proof-exemption, where mandates are too. */
@ApplicationScoped
public class Systems {

    /** What has ended stays ended, in whatever order it is heard; everything else of a system never changes. */
    private static final String KEEP = """
            INSERT INTO system_copy (client_id, told, valid_until, ended_at) VALUES (?, ?::jsonb, ?, ?)
            ON CONFLICT (client_id) DO UPDATE SET ended_at = coalesce(system_copy.ended_at, excluded.ended_at)
            """;

    private static final String STANDING =
            "SELECT told FROM system_copy WHERE client_id = ? AND ended_at IS NULL AND valid_until >= ?";

    private final AgroalDataSource database;
    private final ObjectMapper json;
    private final Representation representation;

    Systems(AgroalDataSource database, ObjectMapper json, Representation representation) {
        this.database = database;
        this.json = json;
        this.representation = representation;
    }

    /** What a system may do here on a day, and as whom; empty when none of that name stands. */
    Optional<Standing> standing(String clientId, LocalDate day) {
        return told(clientId, day).map(this::standing);
    }

    private Standing standing(SystemChange told) {
        Optional<Actor> actor = told.enterprise() == null
                ? Optional.of(Actor.officeSystem(told.clientId(), told.name(), told.office()))
                : representation.of(
                        new Representation.Speaker(told.clientId(), told.name(), true),
                        told.enterprise(),
                        Set.<Matter>copyOf(told.matters()));
        return new Standing(told, actor);
    }

    /**
     * A system that stands.
     *
     * @param actor as whom this service takes it; empty when none of its matters reaches this service
     */
    record Standing(SystemChange told, Optional<Actor> actor) {}

    private Optional<SystemChange> told(String clientId, LocalDate day) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(STANDING)) {
            query.setString(1, clientId);
            query.setObject(2, day);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next()
                        ? Optional.of(json.readValue(rows.getString(1), SystemChange.class))
                        : Optional.empty();
            }
        } catch (SQLException | JsonProcessingException broken) {
            throw new IllegalStateException("systems not readable", broken);
        }
    }

    /** Takes in what proof-exemption told; hearing it twice changes nothing. */
    public void hear(JsonNode data) {
        try {
            keep(json.treeToValue(data, SystemChange.class));
        } catch (JsonProcessingException unreadable) {
            throw new IllegalArgumentException("not a system: " + data, unreadable);
        }
    }

    /** The same within the transaction of the service that owns the list. */
    public void keep(SystemChange change) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(KEEP)) {
            insert.setString(1, change.clientId());
            insert.setString(2, json.writeValueAsString(change));
            insert.setObject(3, change.validUntil());
            insert.setTimestamp(4, change.endedAt() == null ? null : Timestamp.from(change.endedAt()));
            insert.executeUpdate();
        } catch (SQLException | JsonProcessingException broken) {
            throw new IllegalStateException("system not kept", broken);
        }
    }
}
