package onenet.oversight.statistics;

import onenet.feed.Conditions;
import onenet.oversight.statistics.Figures.Key;
import onenet.oversight.statistics.Question.By;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts rows that have a day, an office and an item, told apart by what a question says. */
@ApplicationScoped
class GroupedRows {

    private final EntityManager database;

    GroupedRows(EntityManager database) {
        this.database = database;
    }

    /**
     * @param day column of the day by which a row belongs to a month
     * @param office code of the office whose are meant; empty for all
     * @param more columns lines are told apart by besides
     * @param counted what is counted of each, in SQL
     * @return month, office and item, each empty where it is not told apart, then {@code more}, then {@code counted}
     */
    Stream<Tuple> of(
            String table,
            String day,
            Conditions which,
            Question question,
            Optional<String> office,
            List<String> more,
            String counted) {
        Conditions where = which.and(day + " >= :from AND " + day + " < :behind")
                .with("from", question.from().atDay(1))
                .with("behind", question.until().plusMonths(1).atDay(1));
        office.ifPresent(code -> where.and("office = :office").with("office", code));
        question.itemCode().ifPresent(code -> where.and("item_code = :item").with("item", code));
        List<String> keys = new ArrayList<>();
        List<String> columns = new ArrayList<>();
        columns.add(apart(question, By.MONTH, "to_char(" + day + ", 'YYYY-MM')", keys));
        columns.add(apart(question, By.OFFICE, "office", keys));
        columns.add(apart(question, By.ITEM, "item_code", keys));
        columns.addAll(more);
        keys.addAll(more);
        columns.add(counted);
        String sql = columns.stream().collect(Collectors.joining(", ", "SELECT ", " FROM " + table))
                + where
                + (keys.isEmpty() ? " HAVING count(*) > 0" : " GROUP BY " + String.join(", ", keys));
        return ((List<?>)
                        where.fill(database.createNativeQuery(sql, Tuple.class)).getResultList())
                .stream().map(Tuple.class::cast);
    }

    private static String apart(Question question, By by, String column, List<String> keys) {
        if (question.by().contains(by)) {
            keys.add(column);
            return column;
        }
        return "CAST(NULL AS text)";
    }

    static Key key(Tuple row) {
        String month = row.get(0, String.class);
        return new Key(
                month == null ? null : YearMonth.parse(month), row.get(1, String.class), row.get(2, String.class));
    }
}
