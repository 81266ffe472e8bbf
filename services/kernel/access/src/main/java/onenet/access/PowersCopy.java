package onenet.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** The one row in which this service keeps the newest version of the register of powers it heard of. */
@Singleton
class PowersCopy {

    private static final String KEEP = """
            INSERT INTO power_copy (version, told, heard_at) VALUES (?, ?::jsonb, ?)
            ON CONFLICT (only_one) DO UPDATE SET version = excluded.version, told = excluded.told, heard_at = excluded.heard_at
            WHERE power_copy.version < excluded.version
            """;

    private final AgroalDataSource database;
    private final ObjectMapper json;
    private final ObjectReader reader;
    private final InstantSource clock;

    PowersCopy(AgroalDataSource database, ObjectMapper json, InstantSource clock) {
        this.database = database;
        this.json = json;
        // what is told may grow
        this.reader = json.readerFor(PowersChange.class).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        this.clock = clock;
    }

    /** Where nothing is ever heard. */
    static final class Empty extends PowersCopy {

        Empty() {
            super(null, new ObjectMapper(), InstantSource.system());
        }

        @Override
        Optional<Mark> mark() {
            return Optional.empty();
        }
    }

    /** Which version stands there, and since when. */
    record Mark(long version, Instant heardAt) {}

    Optional<Mark> mark() {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement("SELECT version, heard_at FROM power_copy");
                ResultSet row = query.executeQuery()) {
            return row.next()
                    ? Optional.of(new Mark(row.getLong(1), row.getTimestamp(2).toInstant()))
                    : Optional.empty();
        } catch (SQLException broken) {
            throw new IllegalStateException("powers not readable", broken);
        }
    }

    /** @throws IllegalStateException where the version of the mark is there no longer */
    PowersChange told(Mark mark) {
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("SELECT told FROM power_copy WHERE version >= ?")) {
            query.setLong(1, mark.version());
            try (ResultSet row = query.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalStateException("version " + mark.version() + " of the powers is gone");
                }
                return read(row.getString(1));
            }
        } catch (SQLException | JsonProcessingException broken) {
            throw new IllegalStateException("powers not readable", broken);
        }
    }

    PowersChange read(String told) throws JsonProcessingException {
        return reader.readValue(told);
    }

    /** An older version than the one that stands changes nothing. */
    void keep(PowersChange change) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(KEEP)) {
            insert.setLong(1, change.version());
            insert.setString(2, json.writeValueAsString(change));
            insert.setTimestamp(3, Timestamp.from(clock.instant()));
            insert.executeUpdate();
        } catch (SQLException | JsonProcessingException broken) {
            throw new IllegalStateException("powers not kept", broken);
        }
    }
}
