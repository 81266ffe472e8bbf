package onenet.oversight.rating;

import onenet.access.Powers;
import onenet.audit.AuditTrail;
import onenet.casework.actor.Actor;
import onenet.casework.authority.OfficeLevel;
import onenet.casework.identity.OfficeCode;
import onenet.oversight.step.Step;
import onenet.oversight.step.Steps;
import onenet.problem.CommonProblem;
import onenet.requests.CaseNumbers;
import onenet.requests.EntityTags;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** Opens a work order, opens it for an act, and files what was done: step and record, in the transaction of the act. */
@ApplicationScoped
class RatingOrderDesk {

    /** 差评: work orders are numbered as cases are, by the city and the year. */
    private static final String PREFIX = "CP";

    private final RatingOrders orders;
    private final AnswerDays days;
    private final CaseNumbers numbers;
    private final Powers powers;
    private final Steps steps;
    private final AuditTrail audit;
    private final InstantSource clock;

    RatingOrderDesk(
            RatingOrders orders,
            AnswerDays days,
            CaseNumbers numbers,
            Powers powers,
            Steps steps,
            AuditTrail audit,
            InstantSource clock) {
        this.orders = orders;
        this.days = days;
        this.numbers = numbers;
        this.powers = powers;
        this.steps = steps;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * One act on one order, as it came.
     *
     * @param ifMatch the version the actor saw, as an entity tag
     */
    record Act(Actor actor, String orderNumber, String ifMatch, RatingOrderAction action, String words) {}

    /** A bad rating wants an answer. It is numbered by the city: a gap in an office's own numbers would tell it of one it does not see. */
    void open(ServiceRating rating, Instant now) {
        OfficeCode office = powers.offices().stream()
                .filter(each -> each.level() == OfficeLevel.CITY)
                .map(each -> new OfficeCode(each.code()))
                .findFirst()
                .orElseThrow();
        orders.persistAndFlush(new RatingOrder(
                numbers.next(PREFIX, office, rating.ratedOn().getYear()).value(),
                rating,
                days.due(rating.ratedOn()),
                now));
    }

    /**
     * @param verb what the order does, at that moment
     * @throws onenet.problem.Problem NOT_FOUND, FORBIDDEN, OUTSIDE_JURISDICTION, FOUR_EYES, PRECONDITION_REQUIRED, STALE_VERSION,
     *     RATING_REVIEWED, RATER_ANONYMOUS, RATER_NOT_CALLED
     */
    void act(Act act, BiConsumer<RatingOrder, Instant> verb) {
        RatingOrder order = orders.held(act.orderNumber())
                .filter(found -> sees(act.actor(), found))
                .orElseThrow(CommonProblem.NOT_FOUND::raise);
        EntityTags.require(act.ifMatch(), order.version());
        RatingOrderRules.ALL.require(attempt(act.actor(), order, act.action()));
        Instant now = clock.instant();
        verb.accept(order, now);
        file(order, act.action().name(), act.actor(), act.words(), now);
    }

    void file(RatingOrder order, String action, Actor by, String words, Instant now) {
        orders.persistAndFlush(order);
        steps.keep(order.orderNumber(), action, by, new Step.Said(words, ""), now);
        audit.record(
                by,
                action + "_RATING_ORDER",
                order.rating().subject(),
                Map.of("order", order.orderNumber(), "words", words));
    }

    boolean sees(Actor actor, RatingOrder order) {
        return RatingOrderRules.sees(actor, order, orders.caseEnded(order));
    }

    /** What this actor may do with the order now. */
    Set<RatingOrderAction> allowed(Actor actor, RatingOrder order) {
        return EnumSet.allOf(RatingOrderAction.class).stream()
                .filter(action ->
                        RatingOrderLifecycle.TABLE.find(order.status(), action).isPresent())
                .filter(action -> RatingOrderRules.ALL.allows(attempt(actor, order, action)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private RatingOrderRules.Attempt attempt(Actor actor, RatingOrder order, RatingOrderAction action) {
        List<Step> work = steps.of(order.orderNumber()).stream()
                .filter(step -> RatingOrderRules.isWork(step.action()))
                .toList();
        boolean worked = work.stream().anyMatch(step -> step.actorId().equals(actor.id()));
        boolean colleague =
                work.stream().anyMatch(step -> !step.actorId().equals(actor.id()) && actor.serves(step.office()));
        return new RatingOrderRules.Attempt(order, action, actor, worked, colleague);
    }
}
