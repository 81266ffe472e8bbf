package onenet.oversight.sampling;

import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.problem.CommonProblem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;

/** Query: how the offices of the city decide beside one another (裁量偏移): every one for the city's supervision, its own lines for an office. */
@ApplicationScoped
public class CompareOffices {

    private final DriftOfOffices drifts;
    private final SamplingFile rules;
    private final InstantSource clock;

    CompareOffices(DriftOfOffices drifts, SamplingFile rules, InstantSource clock) {
        this.drifts = drifts;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * The lines, and how many cases suffice for a word about them.
     *
     * @param from first day that counts
     * @param until last one
     */
    public record Compared(LocalDate from, LocalDate until, int atLeast, List<OfficeDrift> lines) {}

    /** @throws onenet.problem.Problem FORBIDDEN */
    @Transactional
    public Compared handle(Actor actor) {
        if (!actor.isOfficer()) {
            throw CommonProblem.FORBIDDEN.raise();
        }
        LocalDate today = LegalTime.today(clock);
        List<OfficeDrift> seen = drifts.upTo(today).stream()
                .filter(each -> actor.overseesTheCity() || actor.serves(each.office()))
                .toList();
        return new Compared(DriftOfOffices.from(today), today, rules.on(today).driftAtLeast(), seen);
    }
}
