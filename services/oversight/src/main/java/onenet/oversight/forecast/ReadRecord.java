package onenet.oversight.forecast;

import onenet.casework.actor.Actor;
import onenet.oversight.caseboard.CaseService;
import onenet.oversight.caseboard.Sight;
import onenet.oversight.forecast.EndedCases.Group;
import onenet.oversight.forecast.Forecast.Kept;
import onenet.oversight.forecast.Forecast.Took;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Query: how often the forecasts held, item by item and office by office; the city's for its supervision, its own for an office. */
@ApplicationScoped
public class ReadRecord {

    private final EndedCases ended;

    ReadRecord(EndedCases ended) {
        this.ended = ended;
    }

    /**
     * The record of one item at one office.
     *
     * @param cases how many ended there
     * @param usual the forecast of a case that comes in today; empty while too few ended
     */
    public record OfItem(String itemCode, String office, long cases, Optional<Forecast> usual, Kept kept) {}

    @Transactional
    public List<OfItem> handle(Actor actor) {
        Optional<String> office = Sight.officeOf(actor, Optional.empty());
        List<OfItem> found = new ArrayList<>();
        for (CaseService service : CaseService.values()) {
            ended.groups(service, office).forEach((group, cases) -> found.add(record(service, group, cases)));
        }
        return found;
    }

    private OfItem record(CaseService service, Group group, long cases) {
        List<Took> took = ended.took(service, group.itemCode(), Optional.of(group.office()));
        return new OfItem(
                group.itemCode(),
                group.office(),
                cases,
                Forecast.of(took.stream().map(Took::days).toList(), 0),
                Kept.of(took));
    }
}
