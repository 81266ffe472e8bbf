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
import java.sql.Types;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** This service's copy of who may act for which enterprise. Mandates are given and ended in proof-exemption. */
@ApplicationScoped
public class Mandates {

    /** What has ended stays ended, in whatever order it is heard. */
    private static final String KEEP = """
            INSERT INTO mandate_copy (id, enterprise, agent_id, matters, valid_from, valid_until, ended_at)
            VALUES (?, ?, ?, ?::jsonb, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET ended_at = coalesce(mandate_copy.ended_at, excluded.ended_at)
            """;

    private static final String STANDING = """
            SELECT DISTINCT jsonb_array_elements_text(matters) FROM mandate_copy
            WHERE agent_id = ? AND enterprise = ? AND ended_at IS NULL AND ? BETWEEN valid_from AND valid_until
            """;

    private final AgroalDataSource database;
    private final ObjectMapper json;
    private final Representation representation;

    Mandates(AgroalDataSource database, ObjectMapper json, Representation representation) {
        this.database = database;
        this.json = json;
        this.representation = representation;
    }

    /** The person as an agent of the enterprise on this day; empty when no mandate of his reaches this service. */
    public Optional<Actor> agent(Actor self, String enterprise, LocalDate day) {
        return representation.of(
                new Representation.Speaker(self.id(), self.name(), false),
                enterprise,
                standing(self.id(), enterprise, day));
    }

    private Set<Matter> standing(String agentId, String enterprise, LocalDate day) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(STANDING)) {
            query.setString(1, agentId);
            query.setString(2, enterprise);
            query.setObject(3, day);
            try (ResultSet rows = query.executeQuery()) {
                Set<Matter> standing = EnumSet.noneOf(Matter.class);
                while (rows.next()) {
                    standing.add(Matter.valueOf(rows.getString(1)));
                }
                return standing;
            }
        } catch (SQLException broken) {
            throw new IllegalStateException("mandates not readable", broken);
        }
    }

    /** Takes in what proof-exemption told; hearing it twice changes nothing. */
    public void hear(JsonNode data) {
        try {
            keep(json.treeToValue(data, MandateChange.class));
        } catch (JsonProcessingException unreadable) {
            throw new IllegalArgumentException("not a mandate: " + data, unreadable);
        }
    }

    /** The same within the transaction of the service that owns mandates. */
    public void keep(MandateChange change) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(KEEP)) {
            insert.setObject(1, change.mandateId());
            insert.setString(2, change.enterprise());
            insert.setString(3, change.agentId());
            insert.setString(4, json.writeValueAsString(change.matters()));
            insert.setObject(5, change.validFrom());
            insert.setObject(6, change.validUntil());
            if (change.endedAt() == null) {
                insert.setNull(7, Types.TIMESTAMP_WITH_TIMEZONE);
            } else {
                insert.setTimestamp(7, Timestamp.from(change.endedAt()));
            }
            insert.executeUpdate();
        } catch (SQLException | JsonProcessingException broken) {
            throw new IllegalStateException("mandate not kept", broken);
        }
    }
}
