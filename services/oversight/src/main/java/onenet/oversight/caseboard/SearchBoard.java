package onenet.oversight.caseboard;

import onenet.casework.actor.Actor;
import onenet.casework.clock.Light;
import onenet.casework.clock.LightSql;
import onenet.feed.Conditions;
import onenet.requests.Cursor;
import onenet.requests.Lines;
import onenet.text.LetterPairs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Query: a page of the city's worklist, or of an office's. It costs the same however many cases there are. */
@ApplicationScoped
public class SearchBoard {

    private final BoardRows rows;

    SearchBoard(BoardRows rows) {
        this.rows = rows;
    }

    /**
     * @param cursor {@code place} of the last line of the page before; null for the first page
     * @param limit lines of the page, 1–100
     */
    @Transactional
    public Lines<Shown> handle(Actor actor, BoardQuestion question, String cursor, int limit) {
        if (question.text().filter(String::isEmpty).isPresent()) {
            // marks alone were asked for: no case is found by those
            return Lines.of(List.of(), limit);
        }
        Conditions all = Sight.asOfficer(asked(rows.board(), question), actor, question.office());
        behind(all, question.order(), cursor);
        return Lines.of(rows.page(all, question.order(), limit + 1), limit);
    }

    static void behind(Conditions all, BoardQuestion.Order order, String cursor) {
        Optional.ofNullable(cursor)
                .map(text -> Cursor.dated(text, order.byMoment()))
                .ifPresent(
                        place -> all.and(order.behind()).with("at", place.at()).with("number", place.key()));
    }

    private static Conditions asked(Conditions all, BoardQuestion question) {
        question.service().ifPresent(service -> all.and("source = :source").with("source", service.source()));
        question.itemCode().ifPresent(item -> all.and("item_code = :item").with("item", item));
        question.publicStatus()
                .ifPresent(status -> all.and("public_status = :public").with("public", status));
        question.light().ifPresent(light -> light(all, light));
        question.dueBefore().ifPresent(day -> all.and("due_order < :before").with("before", day));
        question.actingMode().ifPresent(mode -> all.and("acting_mode = :mode").with("mode", mode.name()));
        question.text().ifPresent(part -> found(all, part));
        return all;
    }

    /** The bound beside the light itself lets an index be read from where it matters. */
    private static void light(Conditions all, Light light) {
        all.and(LightSql.LIGHT + " = :light").with("light", light.name()).and(LightSql.bound(light));
    }

    /** The pairs let an index be asked; they may stand apart, so the text itself is looked at behind them. */
    private static void found(Conditions all, String part) {
        all.and("found_pairs @@ CAST(:pairs AS tsquery) AND strpos(found_by, :part) > 0")
                .with("pairs", LetterPairs.asked(part))
                .with("part", part);
    }
}
