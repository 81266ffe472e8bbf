package onenet.oversight.caseboard;

import onenet.casework.actor.Actor;
import onenet.feed.Conditions;
import onenet.requests.Lines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Query: an enterprise's one list of its cases at every service, what was told of last first. */
@ApplicationScoped
public class ListOwnCases {

    private final BoardRows rows;

    ListOwnCases(BoardRows rows) {
        this.rows = rows;
    }

    /** @param cursor {@code place} of the last line of the page before; null for the first page */
    @Transactional
    public Lines<Shown> handle(Actor actor, String cursor, int limit) {
        BoardQuestion question = BoardQuestion.everything();
        Conditions all = Sight.asHolder(rows.board(), actor);
        SearchBoard.behind(all, question.order(), cursor);
        return Lines.of(rows.page(all, question.order(), limit + 1), limit);
    }
}
