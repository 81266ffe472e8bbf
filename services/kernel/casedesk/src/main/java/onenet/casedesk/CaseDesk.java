package onenet.casedesk;

import onenet.casework.act.ActRule;
import onenet.casework.actor.Actor;
import onenet.problem.CommonProblem;
import onenet.problem.Problem;
import onenet.requests.EntityTags;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Where every act on a case begins and ends: may this actor do this now, and what is to be told afterwards. A service says which
 * cases, which steps and which rules; the order of the questions is the same everywhere.
 *
 * @param <C> the aggregate
 * @param <S> the steps of its tables
 * @param <M> a move it has made, told to whoever follows the case in the transaction of the act
 */
public abstract class CaseDesk<C extends DeskCase, S extends CaseStep<C>, M extends CaseMove<C>>
        implements CaseReading {

    private final PanacheRepositoryBase<C, String> cases;
    private final ActRule<Attempt<C, S>, Problem> now;
    private final DeskBooks books;
    private final Iterable<CaseFollower<C, M>> followers;

    /** @param now what the service has against a step beside role and office: terms, hands, the state of the file */
    protected CaseDesk(
            PanacheRepositoryBase<C, String> cases,
            ActRule<Attempt<C, S>, Problem> now,
            DeskBooks books,
            Iterable<CaseFollower<C, M>> followers) {
        this.cases = cases;
        this.now = now;
        this.books = books;
        this.followers = followers;
    }

    /** Every step there is, also the clock's. */
    protected abstract Stream<? extends S> steps();

    /** The part an officer takes who writes down for a visitor at the window. */
    protected abstract CasePart partAtCounter();

    /** Whether somebody may see a case. */
    protected boolean maySee(Actor actor, C found) {
        return CaseAccess.maySee(actor, found);
    }

    @Override
    public C read(String caseNumber, Actor actor) {
        return cases.findByIdOptional(caseNumber)
                .filter(found -> maySee(actor, found))
                .orElseThrow(CommonProblem.NOT_FOUND::raise);
    }

    /**
     * The case, for somebody who may take this step now; asked in this order: visible, role and office, version, status, and what
     * the rules have against it. The part he takes by it is entered.
     */
    public C open(ActRequest act, S step) {
        C found = read(act.caseNumber(), act.actor());
        Attempt<C, S> attempt = attempt(found, step, act.actor());
        who().require(attempt);
        EntityTags.require(act.ifMatch(), found.version());
        if (step.roleIn(found).isEmpty()) {
            throw step.notAllowed(found);
        }
        now.require(attempt);
        attempt.parts().forEach(part -> books.participations.enter(found, act.actor(), part));
        return found;
    }

    /** What this actor may do to the case now: asked of the rules that guard the steps. */
    public List<S> offers(C found, Actor actor) {
        List<? extends S> possible = steps().filter(
                        step -> step.roleIn(found).filter(actor::has).isPresent())
                .toList();
        if (possible.isEmpty()) {
            return List.of();
        }
        Hands hands = books.participations.handsOf(found, actor);
        return possible.stream()
                .filter(step -> who().and(now).allows(attempt(found, step, actor, hands)))
                .<S>map(step -> step)
                .sorted(Comparator.comparing(CaseStep::name))
                .toList();
    }

    /** Takes a new case in: due date, the part of who wrote it down, audit record, event; all in the transaction of the act. */
    public C receive(C found, Actor actor, Map<String, ?> detail) {
        found.reckonDueDate(books.calendar);
        cases.persistAndFlush(found);
        if (actor.atCounter()) {
            books.participations.enter(found, actor, partAtCounter());
        }
        books.audit.record(actor, "SUBMIT", found.caseNumber(), detail);
        followers.forEach(each -> each.received(found, actor));
        return found;
    }

    /** Files what was done: due date, audit record, event; all in the transaction of the act. */
    public C file(M move, Actor actor, Map<String, ?> detail) {
        return file(move, actor, detail, found -> {});
    }

    /**
     * The same for an act that enters a register of the service.
     *
     * @param entry made once it is sure that nobody else changed the case meanwhile, and before others are told
     */
    public C file(M move, Actor actor, Map<String, ?> detail, Consumer<C> entry) {
        C found = move.found();
        found.reckonDueDate(books.calendar);
        cases.flush();
        entry.accept(found);
        books.audit.record(actor, move.action(), found.caseNumber(), detail);
        followers.forEach(each -> each.moved(move, actor));
        return found;
    }

    public LocalDate today() {
        return books.today();
    }

    private ActRule<Attempt<C, S>, Problem> who() {
        return CaseAccess::whyNot;
    }

    private Attempt<C, S> attempt(C found, S step, Actor actor) {
        return attempt(found, step, actor, books.participations.handsOf(found, actor));
    }

    private Attempt<C, S> attempt(C found, S step, Actor actor, Hands hands) {
        return new Attempt<>(found, step, actor, partAtCounter(), hands, today(), books.calendar);
    }
}
