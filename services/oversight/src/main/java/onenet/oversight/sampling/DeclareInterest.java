package onenet.oversight.sampling;

import onenet.casework.actor.Actor;
import onenet.casework.identity.Uscc;
import onenet.oversight.sampling.InspectorEntry.Interest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Use case: an interest an inspector declared in an enterprise is entered; from now on he is not drawn for its cases. */
@ApplicationScoped
public class DeclareInterest {

    private final InspectorDesk desk;

    DeclareInterest(InspectorDesk desk) {
        this.desk = desk;
    }

    /**
     * @param ifMatch the version the actor saw, as an entity tag
     * @param words what the interest is
     */
    @Transactional
    public Inspector handle(Actor supervisor, String code, String ifMatch, Uscc enterprise, String words) {
        String uscc = enterprise.value();
        return desk.change(
                new InspectorDesk.Change(
                        supervisor, code, ifMatch, "DECLARE_INTEREST", Map.of("uscc", uscc, "words", words)),
                (inspector, today) -> inspector.declares(new Interest(uscc, words, today), today));
    }
}
