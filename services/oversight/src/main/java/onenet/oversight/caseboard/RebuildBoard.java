package onenet.oversight.caseboard;

import onenet.time.OwnTransaction;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Use case: the board is made anew from its lines, beside the one that is read, and then read instead. Lists and searches go on meanwhile; only
 * whoever tells something new waits, for as long as the cases told of since the start are reckoned once more.
 */
@ApplicationScoped
public class RebuildBoard {

    private static final int AT_ONCE = 500;

    /** A line is dated before others can see it: what was under way when it began is looked at again. */
    private static final Duration UNDER_WAY = Duration.ofMinutes(2);

    private static final String NEXT =
            "SELECT DISTINCT case_number FROM board_line WHERE case_number > ? AND headed ORDER BY case_number LIMIT "
                    + AT_ONCE;

    private static final String SINCE = "SELECT DISTINCT case_number FROM board_line WHERE heard_at >= ? AND headed";

    private final Board board;
    private final Editions editions;
    private final OwnTransaction rounds;
    private final AgroalDataSource database;

    RebuildBoard(Board board, Editions editions, OwnTransaction rounds, AgroalDataSource database) {
        this.board = board;
        this.editions = editions;
        this.rounds = rounds;
        this.database = database;
    }

    /** No transaction may be open around it: it makes one for each stretch of cases. */
    public void handle() {
        int made = rounds.call(() -> 1 - editions.current());
        clear(made);
        Instant begun = rounds.call(this::now).minus(UNDER_WAY);
        String last = "";
        while (last != null) {
            String after = last;
            last = rounds.call(() -> stretch(made, after));
        }
        rounds.call(() -> {
            editions.locked();
            reckon(made, cases(SINCE, Timestamp.from(begun)));
            editions.swapTo(made);
            return made;
        });
        clear(1 - made);
    }

    private void clear(int edition) {
        boolean more = true;
        while (more) {
            more = rounds.call(() -> editions.clear(edition, AT_ONCE * 10)) > 0;
        }
    }

    /** @return the last case of the stretch; null when there is none */
    private String stretch(int edition, String after) {
        List<String> cases = cases(NEXT, after);
        reckon(edition, cases);
        return cases.isEmpty() ? null : cases.get(cases.size() - 1);
    }

    private void reckon(int edition, List<String> cases) {
        Map<String, List<Line>> byCase = board.lines(cases).stream().collect(Collectors.groupingBy(Line::about));
        Collection<Standing> standings = byCase.values().stream()
                .flatMap(lines -> board.standing(lines).stream())
                .toList();
        board.write(edition, standings);
    }

    private List<String> cases(String sql, Object from) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setObject(1, from);
            try (ResultSet row = query.executeQuery()) {
                List<String> found = new ArrayList<>();
                while (row.next()) {
                    found.add(row.getString(1));
                }
                return found;
            }
        } catch (SQLException broken) {
            throw new IllegalStateException("cases not read", broken);
        }
    }

    /** The database's time, by which lines are dated. */
    private Instant now() {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement("SELECT clock_timestamp()");
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getTimestamp(1).toInstant();
        } catch (SQLException broken) {
            throw new IllegalStateException("no time", broken);
        }
    }
}
