package onenet.oversight.rating;

import onenet.casework.LegalTime;
import onenet.feed.Conditions;
import onenet.oversight.rating.RatingQuestion.Apart;
import onenet.oversight.rating.RatingTally.Key;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Query: what ratings say, for everybody (51号: results are public). Who did not rate is in no figure, and no figure shows who did. */
@ApplicationScoped
public class CountRatings {

    private final EntityManager database;
    private final RatingFile file;
    private final InstantSource clock;

    CountRatings(EntityManager database, RatingFile file, InstantSource clock) {
        this.database = database;
        this.file = file;
        this.clock = clock;
    }

    /**
     * Figures and what keeps some of them back.
     *
     * @param atLeast a line of fewer ratings is kept back
     */
    public record Counted(int atLeast, List<RatingTally> lines) {}

    /** @return a line for each month, office and item that was rated, in their order */
    @Transactional
    public Counted handle(RatingQuestion question) {
        int atLeast = file.on(LegalTime.today(clock)).figuresAtLeast();
        Map<Key, RatingTally> lines = new TreeMap<>();
        rows(question, "", "r.grade").forEach(row -> line(lines, row)
                .add(grade(row, 3), row.get(4, Number.class).longValue()));
        rows(question, " JOIN rating_mark m ON m.rating_id = r.id", "m.dimension, m.grade")
                .forEach(row -> line(lines, row)
                        .add(
                                Dimension.valueOf(row.get(3, String.class)),
                                grade(row, 4),
                                row.get(5, Number.class).longValue()));
        return new Counted(atLeast, Suppression.of(List.copyOf(lines.values()), atLeast));
    }

    private static RatingTally line(Map<Key, RatingTally> lines, Tuple row) {
        String month = row.get(0, String.class);
        Key key = new Key(
                month == null ? null : YearMonth.parse(month), row.get(1, String.class), row.get(2, String.class));
        return lines.computeIfAbsent(key, RatingTally::none);
    }

    private static Grade grade(Tuple row, int column) {
        return Grade.valueOf(row.get(column, String.class));
    }

    /** @return month, office and item, each empty where it is not told apart, then {@code what}, then how many */
    private Stream<Tuple> rows(RatingQuestion question, String join, String what) {
        Conditions where = Conditions.none()
                .and("r.counted AND r.rated_on >= :from AND r.rated_on < :behind")
                .with("from", question.from().atDay(1))
                .with("behind", question.until().plusMonths(1).atDay(1));
        question.office().ifPresent(code -> where.and("r.office = :office").with("office", code));
        question.itemCode().ifPresent(code -> where.and("r.item_code = :item").with("item", code));
        String keys = Arrays.stream(Apart.values())
                .map(each -> question.by().contains(each) ? each.sql() : "CAST(NULL AS text)")
                .collect(Collectors.joining(", "));
        String groups = Stream.concat(question.by().stream().sorted().map(Apart::sql), Stream.of(what))
                .collect(Collectors.joining(", "));
        String sql = "SELECT " + keys + ", " + what + ", count(*) FROM service_rating r" + join + where + " GROUP BY "
                + groups;
        return ((List<?>)
                        where.fill(database.createNativeQuery(sql, Tuple.class)).getResultList())
                .stream().map(Tuple.class::cast);
    }
}
