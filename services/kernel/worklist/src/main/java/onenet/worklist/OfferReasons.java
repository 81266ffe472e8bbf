package onenet.worklist;

import onenet.casedesk.CaseReading;
import onenet.casedesk.DeskCase;
import onenet.casework.actor.Actor;
import onenet.problem.CommonProblem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * Query: reasons the officer's own office gave in its last notices of the same item, the most used first. What stands in notices to one
 * enterprise alone may be about its people; only what was said in the same words to two, and names no number of anybody, is offered
 * ({@code docs/decisions/0037}).
 */
@ApplicationScoped
public class OfferReasons {

    /** Older ones are of other officers and other rules. */
    private static final int NOTICES = 300;

    /** More than an officer reads at a glance helps nobody. */
    private static final int OF_ONE_MATERIAL = 5;

    private final CaseReading cases;
    private final EntityManager database;
    private final Instance<CaseList<?, ?, ?>> lists;

    OfferReasons(CaseReading cases, EntityManager database, @Any Instance<CaseList<?, ?, ?>> lists) {
        this.cases = cases;
        this.database = database;
        this.lists = lists;
    }

    @Transactional
    public List<OfferedReason> handle(String caseNumber, Actor actor) {
        DeskCase found = cases.read(caseNumber, actor);
        if (!actor.serves(found.office())) {
            throw CommonProblem.NOT_FOUND.raise();
        }
        List<?> rows = database.createNativeQuery(sql(lists.get()), Tuple.class)
                .setParameter("office", found.office())
                .setParameter("number", caseNumber)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new OfferedReason(
                        row.get(0, String.class),
                        row.get(1, String.class),
                        row.get(2, Number.class).longValue()))
                .toList();
    }

    private static String sql(CaseList<?, ?, ?> list) {
        ToldReasons told = list.told();
        ListedCases cases = list.listed();
        return "SELECT material, reason, uses FROM (SELECT line ->> 'material' material, line ->> 'reason' reason, count(*) uses,"
                + " row_number() OVER (PARTITION BY line ->> 'material' ORDER BY count(*) DESC, line ->> 'reason') place"
                + " FROM (SELECT " + cases.holder() + " holder, " + told.notice() + " notice FROM " + cases.table()
                + " WHERE office = :office AND case_number <> :number AND " + told.notice() + " IS NOT NULL AND "
                + told.alike()
                + " ORDER BY received_at DESC LIMIT " + NOTICES + ") last, jsonb_array_elements(last.notice -> '"
                + told.lines() + "') line WHERE line ->> 'reason' !~ '[0-9]{6}'"
                + " GROUP BY 1, 2 HAVING count(DISTINCT holder) >= 2) offered WHERE place <= " + OF_ONE_MATERIAL
                + " ORDER BY material, place";
    }
}
