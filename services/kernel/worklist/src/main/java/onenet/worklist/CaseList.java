package onenet.worklist;

import onenet.casedesk.CaseAccess;
import onenet.casedesk.DeskCase;
import onenet.casework.actor.Actor;
import onenet.feed.Conditions;
import onenet.feed.Followed;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.jpa.HibernateHints;

/**
 * The cases an actor works on, one page after the other. The cursor is the last line's day and case number, so that a page costs the
 * same however many cases there are. A service says which rows are whose, and what a line shows.
 *
 * @param <C> the aggregate
 * @param <Q> the question, with what this service can be asked besides
 * @param <L> a line
 */
public abstract class CaseList<C extends DeskCase, Q extends CaseQuestion, L> implements Followed {

    private final ListedCases listed;
    private final PanacheRepositoryBase<C, String> cases;
    private final CaseRows rows;

    protected CaseList(ListedCases listed, PanacheRepositoryBase<C, String> cases, CaseRows rows) {
        this.listed = listed;
        this.cases = cases;
        this.rows = rows;
    }

    /**
     * Whatever is asked for, an actor finds what is his: conditions of which one must hold. Each is a query of its own, answered by its
     * own index, which a condition "one or the other" would not be; no row may fulfil two.
     */
    protected abstract Stream<Conditions> whose(Actor actor);

    /** Who sees a case is told what happens to it. */
    @Override
    public final Stream<Things> seenBy(Actor actor) {
        return whose(actor).map(where -> Things.cases("case_number", listed.table(), where));
    }

    /** What an office owes its cases: by it one waits for an officer. */
    protected abstract List<Awaited> owed();

    /** Where the reasons of an office's notices stand. */
    protected abstract ToldReasons told();

    /** What this service can be asked besides. */
    protected Conditions ask(Conditions all, Actor actor, Q question) {
        return all;
    }

    /** What is asked of the rows themselves. */
    protected ListQuestion common(Actor actor, Q question) {
        return question.common();
    }

    private Stream<Conditions> asked(Actor actor, Q question) {
        ListQuestion common = common(actor, question);
        Optional<String> text = common.text();
        return whose(actor)
                .map(all -> at(ask(all, actor, question), actor, common))
                .flatMap(all -> Found.ways(all, listed, text));
    }

    /** Whoever sees the cases of one office only is not asked which. */
    private static Conditions at(Conditions all, Actor actor, ListQuestion question) {
        if (CaseAccess.seesAll(actor)) {
            question.office().ifPresent(code -> all.and("office = :office").with("office", code));
        }
        return all;
    }

    protected abstract L line(C found, Actor actor);

    /** @param limit lines of the page, 1–100 */
    @Transactional
    public Page<L> page(Actor actor, Q question, Optional<String> cursor, int limit) {
        ListQuestion asked = common(actor, question).asking(actor);
        Mine mine = Mine.of(listed, owed(), actor);
        Optional<Place> after = cursor.map(text -> Place.of(text, asked.order()));
        // one line more than the page holds, to know whether there is another
        List<Place> found = asked(actor, question)
                .flatMap(each -> rows.page(listed, each, asked, mine, after, limit + 1).stream())
                .sorted(Place.by(asked.order()))
                .limit(limit + 1L)
                .toList();
        boolean more = found.size() > limit;
        List<Place> page = more ? found.subList(0, limit) : found;
        return new Page<>(lines(page, actor), more ? page.get(limit - 1).cursor() : null);
    }

    private List<L> lines(List<Place> page, Actor actor) {
        // only looked at: nothing is kept to compare them with when the question is answered
        Map<String, C> found = cases
                .find("caseNumber in ?1", page.stream().map(Place::caseNumber).toList())
                .withHint(HibernateHints.HINT_READ_ONLY, true)
                .stream()
                .collect(Collectors.toMap(DeskCase::caseNumber, Function.identity()));
        return page.stream()
                .map(place -> line(found.get(place.caseNumber()), actor))
                .toList();
    }

    /** Numbers of the first so many cases that nothing is kept of to find them by. */
    List<String> unfolded(int most) {
        return rows.unfolded(listed, most);
    }

    void fold(String caseNumber) {
        cases.findByIdOptional(caseNumber).ifPresent(DeskCase::fold);
    }

    /** Numbers of the first so many cases whose dates were reckoned by a calendar that ended earlier. */
    List<String> unreckoned(int most) {
        return rows.unreckoned(listed, most);
    }

    void reckon(String caseNumber) {
        cases.findByIdOptional(caseNumber, LockModeType.PESSIMISTIC_WRITE).ifPresent(rows::reckon);
    }

    /** How many cases there are at each stage and light, whatever stage or light is looked at, and of whose turn; who opens his desk is known there from now on. */
    @Transactional
    public CaseCounts counts(Actor actor, Q question) {
        rows.open(actor);
        Mine mine = Mine.of(listed, owed(), actor);
        ListQuestion asked = common(actor, question).asking(actor);
        return CaseCounts.of(
                asked(actor, question)
                        .flatMap(each -> rows.counts(listed, each, asked, mine).stream())
                        .toList(),
                asked.waiting(),
                asked.assignedTo());
    }

    ListedCases listed() {
        return listed;
    }

    Owed acts() {
        return new Owed(listed, owed());
    }
}
