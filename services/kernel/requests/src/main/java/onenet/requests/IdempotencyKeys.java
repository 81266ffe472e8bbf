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
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The keys already used, each with the answer it got. */
@ApplicationScoped
public class IdempotencyKeys {

    /** Tells an answer that was given before from one to an act that was just carried out. */
    private static final List<String> KEPT_HEADERS =
            List.of(HttpHeaders.LOCATION, HttpHeaders.ETAG, HttpHeaders.CONTENT_TYPE);

    /** A row without an answer is of a request under way: in its own transaction nobody else sees it, else it is held for a time. */
    private static final String CLAIM = """
            INSERT INTO idempotency_key (actor, key, request_hash) VALUES (?, ?, ?)
            ON CONFLICT (actor, key) DO UPDATE SET created_at = now()
            WHERE idempotency_key.status IS NULL AND idempotency_key.request_hash = EXCLUDED.request_hash
            AND idempotency_key.created_at < now() - make_interval(secs => ?)""";

    private static final String FORGET = """
            DELETE FROM idempotency_key WHERE (actor, key) IN (
                SELECT actor, key FROM idempotency_key WHERE created_at < now() - make_interval(secs => ?) LIMIT ?)""";

    private final AgroalDataSource database;
    private final ObjectMapper json;
    private final IdempotencyConfig config;

    IdempotencyKeys(AgroalDataSource database, ObjectMapper json, IdempotencyConfig config) {
        this.database = database;
        this.json = json;
        this.config = config;
    }

    /**
     * Claims the key for this request; waits while another request holding the same key is still running in its transaction.
     *
     * @return false when the key was used before
     */
    boolean claim(Claim claim) {
        return update(CLAIM, claim.actor(), claim.key(), claim.hash(), seconds(config.held())) == 1;
    }

    /** Gives back a key whose request came to nothing. */
    void release(Claim claim) {
        update(
                "DELETE FROM idempotency_key WHERE actor = ? AND key = ? AND status IS NULL",
                claim.actor(),
                claim.key());
    }

    Response answer(Claim claim) {
        String sql = "SELECT request_hash, status, headers, body FROM idempotency_key WHERE actor = ? AND key = ?";
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, claim.actor());
            query.setString(2, claim.key());
            try (ResultSet row = query.executeQuery()) {
                return answer(claim, row);
            }
        } catch (SQLException | JsonProcessingException broken) {
            throw new IllegalStateException("idempotency key unreadable", broken);
        }
    }

    private Response answer(Claim claim, ResultSet row) throws SQLException, JsonProcessingException {
        boolean there = row.next();
        if (there && !row.getString(1).equals(claim.hash())) {
            throw CommonProblem.IDEMPOTENCY_KEY_REUSED.raise();
        }
        if (!there || row.getObject(2) == null) {
            throw CommonProblem.REQUEST_UNDER_WAY.raise();
        }
        return rebuild(row);
    }

    private Response rebuild(ResultSet row) throws SQLException, JsonProcessingException {
        Response.ResponseBuilder answer = Response.status(row.getInt(2)).header(Idempotent.REPLAYED, true);
        Map<String, String> headers = json.readValue(row.getString(3), new TypeReference<>() {});
        headers.forEach(answer::header);
        String body = row.getString(4);
        return body.isEmpty() ? answer.build() : answer.entity(body).build();
    }

    void keep(Claim claim, Response answer, String body) {
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
                    claim.actor(),
                    claim.key());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @return how many were forgotten, at most as many as asked for */
    int forgetOlderThan(Duration age, int most) {
        return update(FORGET, seconds(age), most);
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1_000d;
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
