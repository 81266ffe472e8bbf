package onenet.oversight.caseboard;

import onenet.casework.authority.AuthorityMode;
import onenet.casework.calendar.WorkingCalendar;
import onenet.casework.clock.Light;
import onenet.feed.Progress;
import onenet.oversight.terms.StepFile;
import onenet.text.Folding;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Repository of the board: what was told of cases, and how they stand by it. */
@ApplicationScoped
public class Board {

    private static final String KEEP = """
            INSERT INTO board_line (event_id, case_number, source, subject, sequence, type, occurred_at, headed, item_code, holder_uscc, office,
                acting_mode, status, public_status, due_on, light, by_kind, by_id, by_part)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (event_id) DO UPDATE SET headed = true, case_number = excluded.case_number, occurred_at = excluded.occurred_at,
                item_code = excluded.item_code, holder_uscc = excluded.holder_uscc, office = excluded.office,
                acting_mode = excluded.acting_mode, status = excluded.status, public_status = excluded.public_status,
                due_on = excluded.due_on, light = excluded.light, by_kind = excluded.by_kind, by_id = excluded.by_id, by_part = excluded.by_part
            WHERE excluded.headed AND NOT board_line.headed
            """;

    private static final String LINES = """
            SELECT event_id, source, subject, sequence, type, occurred_at, headed, case_number, item_code, holder_uscc, office, acting_mode,
                status, public_status, due_on, light, by_kind, by_id, by_part
            FROM board_line WHERE case_number = ANY (?) ORDER BY case_number, occurred_at, sequence, event_id
            """;

    private static final String WRITE = """
            INSERT INTO board_case (edition, case_number, source, subject, item_code, holder_uscc, office, acting_mode, status, public_status,
                stage, due_on, due_fixed, paused_from, told_on, opened_at, changed_at, found_by, received_on, ended_on, outcome, office_days, was_late,
                step, step_from, step_until)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (edition, case_number) DO UPDATE SET source = excluded.source, subject = excluded.subject,
                item_code = excluded.item_code, holder_uscc = excluded.holder_uscc, office = excluded.office,
                acting_mode = excluded.acting_mode, status = excluded.status, public_status = excluded.public_status,
                stage = excluded.stage, due_on = excluded.due_on, due_fixed = excluded.due_fixed, paused_from = excluded.paused_from,
                told_on = excluded.told_on, opened_at = excluded.opened_at, changed_at = excluded.changed_at, found_by = excluded.found_by,
                received_on = excluded.received_on, ended_on = excluded.ended_on, outcome = excluded.outcome,
                office_days = excluded.office_days, was_late = excluded.was_late, step = excluded.step, step_from = excluded.step_from,
                step_until = excluded.step_until
            """;

    private static final String ALONE = "SELECT pg_advisory_xact_lock(hashtextextended(?, 16))";

    private static final String TOOK_PART =
            "SELECT 1 FROM board_line WHERE case_number = ? AND by_id = ? AND by_kind = 'OFFICER' LIMIT 1";

    private final AgroalDataSource database;
    private final WorkingCalendar calendar;
    private final Stages stages;
    private final StepFile steps;

    Board(AgroalDataSource database, WorkingCalendar calendar, Stages stages, StepFile steps) {
        this.database = database;
        this.calendar = calendar;
        this.stages = stages;
        this.steps = steps;
    }

    /** Until the transaction ends nobody else writes the row of this case, which has to follow from all its lines. */
    void alone(String caseNumber) {
        try (Connection connection = database.getConnection();
                PreparedStatement lock = connection.prepareStatement(ALONE)) {
            lock.setString(1, caseNumber);
            lock.execute();
        } catch (SQLException broken) {
            throw new IllegalStateException("case not held", broken);
        }
    }

    /** Keeps a line once; told again, a head that could not be read at first is read now. */
    void keep(Line line) {
        Optional<Progress> head = line.head();
        Line.Place place = line.place();
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(KEEP)) {
            Row row = new Row(insert)
                    .add(place.eventId())
                    .add(line.about())
                    .add(place.source())
                    .add(place.subject())
                    .add(place.sequence())
                    .add(line.type())
                    .add(Timestamp.from(place.occurredAt()))
                    .add(head.isPresent())
                    .add(head.map(Progress::itemCode).orElse(null))
                    .add(head.map(Progress::holderUscc).orElse(null))
                    .add(head.map(Progress::office).orElse(null))
                    .add(head.map(Progress::actingMode).orElse(null))
                    .add(head.map(Progress::status).orElse(null))
                    .add(head.map(Progress::publicStatus).orElse(null))
                    .add(head.map(Progress::dueOn).orElse(null))
                    .add(head.map(Progress::light).orElse(null));
            Optional<Progress.By> by = head.map(Progress::by);
            row.add(by.map(Progress.By::kind).orElse(null))
                    .add(by.map(Progress.By::id).orElse(null))
                    .add(by.map(Progress.By::part).orElse(null));
            insert.executeUpdate();
        } catch (SQLException broken) {
            throw new IllegalStateException("line not kept", broken);
        }
    }

    /** Everything told of a case, as it happened. */
    public List<Line> lines(String caseNumber) {
        return lines(List.of(caseNumber));
    }

    List<Line> lines(Collection<String> cases) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(LINES)) {
            query.setArray(1, connection.createArrayOf("text", cases.toArray()));
            try (ResultSet row = query.executeQuery()) {
                List<Line> found = new ArrayList<>();
                while (row.next()) {
                    found.add(line(row));
                }
                return found;
            }
        } catch (SQLException broken) {
            throw new IllegalStateException("lines not read", broken);
        }
    }

    private static Line line(ResultSet row) throws SQLException {
        Line.Place place = new Line.Place(
                row.getString("event_id"),
                row.getString("source"),
                row.getString("subject"),
                row.getLong("sequence"),
                row.getTimestamp("occurred_at").toInstant());
        return new Line(
                place,
                row.getString("type"),
                row.getBoolean("headed") ? Optional.of(head(row, place)) : Optional.empty());
    }

    private static Progress head(ResultSet row, Line.Place place) throws SQLException {
        return new Progress(
                row.getString("case_number"),
                row.getString("item_code"),
                row.getString("holder_uscc"),
                row.getString("office"),
                named(AuthorityMode.class, row.getString("acting_mode")),
                row.getString("status"),
                row.getString("public_status"),
                row.getObject("due_on", LocalDate.class),
                named(Light.class, row.getString("light")),
                new Progress.By(
                        named(Progress.Kind.class, row.getString("by_kind")),
                        row.getString("by_id"),
                        row.getString("by_part")),
                place.occurredAt());
    }

    private static <E extends Enum<E>> E named(Class<E> type, String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }

    /** How a case stands by its lines; empty when none has a head. */
    public Optional<Standing> standing(String caseNumber) {
        return standing(lines(caseNumber));
    }

    Optional<Standing> standing(Collection<Line> lines) {
        return Standing.of(lines, stages, steps, calendar);
    }

    /** Writes rows of an edition; what stands there is replaced. */
    void write(int edition, Collection<Standing> standings) {
        try (Connection connection = database.getConnection();
                PreparedStatement upsert = connection.prepareStatement(WRITE)) {
            for (Standing each : standings) {
                fill(new Row(upsert), edition, each);
                upsert.addBatch();
            }
            upsert.executeBatch();
        } catch (SQLException broken) {
            throw new IllegalStateException("board not written", broken);
        }
    }

    private void fill(Row row, int edition, Standing standing) throws SQLException {
        Optional<Stay> stay = standing.stay();
        row.add(edition)
                .add(standing.caseNumber())
                .add(standing.last().source())
                .add(standing.last().subject())
                .add(standing.itemCode())
                .add(standing.holderUscc())
                .add(standing.office())
                .add(standing.actingMode())
                .add(standing.status())
                .add(standing.publicStatus())
                .add(standing.stage())
                .add(standing.dueOn())
                .add(standing.dueOn() == null || calendar.covers(standing.dueOn()))
                .add(standing.pausedFrom())
                .add(standing.toldOn())
                .add(Timestamp.from(standing.openedAt()))
                .add(Timestamp.from(standing.last().occurredAt()))
                .add(Folding.index(standing.caseNumber(), standing.holderUscc()))
                .add(standing.course().receivedOn())
                .add(standing.course().endedOn())
                .add(standing.course().outcome())
                .add(standing.course().officeDays())
                .add(standing.course().late())
                .add(stay.map(Stay::step).orElse(null))
                .add(stay.map(Stay::from).orElse(null))
                .add(stay.map(Stay::until).orElse(null));
    }

    /** Whether this person acted on the case as an officer. */
    public boolean tookPart(String caseNumber, String person) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(TOOK_PART)) {
            query.setString(1, caseNumber);
            query.setString(2, person);
            try (ResultSet row = query.executeQuery()) {
                return row.next();
            }
        } catch (SQLException broken) {
            throw new IllegalStateException("lines not read", broken);
        }
    }
}
