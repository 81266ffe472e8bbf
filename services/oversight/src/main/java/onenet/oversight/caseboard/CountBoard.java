package onenet.oversight.caseboard;

import onenet.casework.actor.Actor;
import onenet.casework.clock.Light;
import onenet.feed.Conditions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Query: how many open cases each office has, by their lights. */
@ApplicationScoped
public class CountBoard {

    private final BoardRows rows;

    CountBoard(BoardRows rows) {
        this.rows = rows;
    }

    /** @return by the code of the office; only those that have something open */
    @Transactional
    public Map<String, Map<Light, Long>> handle(Actor actor) {
        Conditions all = Sight.asOfficer(rows.board().and("stage <> 'ENDED'"), actor, Optional.empty());
        Map<String, Map<Light, Long>> counts = new TreeMap<>();
        rows.counts(all).forEach(tally -> counts.computeIfAbsent(tally.office(), code -> new EnumMap<>(Light.class))
                .merge(tally.light(), tally.cases(), Long::sum));
        return counts;
    }
}
