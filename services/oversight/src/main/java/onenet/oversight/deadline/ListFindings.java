package onenet.oversight.deadline;

import onenet.casework.actor.Actor;
import onenet.oversight.caseboard.ReadStandings;
import onenet.oversight.caseboard.Shown;
import onenet.oversight.caseboard.Sight;
import onenet.oversight.caseboard.Stage;
import onenet.oversight.terms.Ground;
import onenet.requests.Lines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Query: what the deadlines showed, the newest first: of the whole city for its supervision, of its own cases for an office. */
@ApplicationScoped
public class ListFindings {

    private final Findings findings;
    private final ReadStandings standings;

    ListFindings(Findings findings, ReadStandings standings) {
        this.findings = findings;
        this.standings = standings;
    }

    /**
     * A finding and whether it is still so.
     *
     * @param stands whether the case still has that day, is still paused or in the step since it, or is not decided yet
     */
    public record Listed(Finding finding, boolean stands) {}

    /** @param office code of the office whose are meant; for those who see more than one */
    @Transactional
    public Lines<Listed> handle(Actor actor, Optional<String> office, Optional<Ground> ground, UUID after, int limit) {
        Optional<String> whose = Sight.officeOf(actor, office);
        Lines<Finding> page = Lines.of(findings.page(whose, ground, after, limit), limit);
        Map<String, Shown> board =
                standings.of(page.shown().stream().map(Finding::caseNumber).toList());
        List<Listed> shown = page.shown().stream()
                .map(found -> new Listed(found, stands(found, board.get(found.caseNumber()))))
                .toList();
        return new Lines<>(shown, page.more());
    }

    private static boolean stands(Finding finding, Shown found) {
        return found != null
                && switch (finding.ground()) {
                    case ENDLESS_PAUSE -> finding.onDay().equals(found.pausedFrom());
                    case STEP_OVERRUN ->
                        found.stay() != null
                                && finding.onDay().equals(found.stay().from());
                    case LICENCE_ENDING -> found.stage() != Stage.ENDED;
                    default -> finding.onDay().equals(found.dueOn());
                };
    }
}
