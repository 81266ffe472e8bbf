package onenet.requests;

import onenet.problem.CommonProblem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The keys already used, each with the answer it got. */
@ApplicationScoped
public class IdempotencyKeys {

    private static final List<String> KEPT_HEADERS =
            List.of(HttpHeaders.LOCATION, HttpHeaders.ETAG, HttpHeaders.CONTENT_TYPE);

    private final AgroalDataSource database;
    private final ObjectMapper json;

    IdempotencyKeys(AgroalDataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /**
     * Claims the key for this request; waits while another request holding the same key is still running.
     *
     * @return false when the key was used before
     */
    boolean claim(String actor, String key, String hash) {
        return update(
                        "INSERT INTO idempotency_key (actor, key, request_hash) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                        actor,
                        key,
                        hash)
                == 1;
    }

    Response answer(String actor, String key, String hash) {
        String sql = "SELECT request_hash, status, headers, body FROM idempotency_key WHERE actor = ? AND key = ?";
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, actor);
            query.setString(2, key);
            try (ResultSet row = query.executeQuery()) {
                if (!row.next() || !row.getString(1).equals(hash)) {
                    throw CommonProblem.IDEMPOTENCY_KEY_REUSED.raise();
                }
                return rebuild(row);
            }
        } catch (SQLException | JsonProcessingException broken) {
            throw new IllegalStateException("idempotency key unreadable", broken);
        }
    }

    private Response rebuild(ResultSet row) throws SQLException, JsonProcessingException {
        Response.ResponseBuilder answer = Response.status(row.getInt(2));
        Map<String, String> headers = json.readValue(row.getString(3), new TypeReference<>() {});
        headers.forEach(answer::header);
        String body = row.getString(4);
        return body.isEmpty() ? answer.build() : answer.entity(body).build();
    }

    void keep(String actor, String key, Response answer, String body) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (String name : KEPT_HEADERS) {
            if (answer.getHeaderString(name) != null) {
                headers.put(name, answer.getHeaderString(name));
            }
        }
        try {
            update(
                    "UPDATE idempotency_key SET status = ?, headers = ?::jsonb, body = ? WHERE actor = ? AND key = ?",
                    answer.getStatus(),
                    json.writeValueAsString(headers),
                    body,
                    actor,
                    key);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Forgets keys older than this many days; a client does not retry that late. */
    public int forgetOlderThanDays(int days) {
        return update("DELETE FROM idempotency_key WHERE created_at < now() - make_interval(days => ?)", days);
    }

    private int update(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException broken) {
            throw new IllegalStateException("idempotency key not written", broken);
        }
    }
}
