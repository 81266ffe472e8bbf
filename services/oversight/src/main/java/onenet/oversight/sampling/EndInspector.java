package onenet.oversight.sampling;

import onenet.casework.actor.Actor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;

/** Use case: the city names the last day an inspector may be drawn. */
@ApplicationScoped
public class EndInspector {

    private final InspectorDesk desk;

    EndInspector(InspectorDesk desk) {
        this.desk = desk;
    }

    /** @param ifMatch the version the actor saw, as an entity tag */
    @Transactional
    public Inspector handle(Actor supervisor, String code, String ifMatch, LocalDate lastDay) {
        return desk.change(
                new InspectorDesk.Change(
                        supervisor, code, ifMatch, "END_INSPECTOR", Map.of("until", lastDay.toString())),
                (inspector, today) -> inspector.ends(lastDay, today));
    }
}
