package onenet.hazchem.register;

import onenet.casework.actor.Actor;
import onenet.hazchem.licence.Licence;
import onenet.hazchem.licence.Licences;
import onenet.hazchem.licencecase.CaseAccess;
import onenet.problem.CommonProblem;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Query: licences of the register, for those who may see them: the holder, the issuing office, the city's supervision. */
@ApplicationScoped
public class LicenceReading {

    private final Licences licences;

    LicenceReading(Licences licences) {
        this.licences = licences;
    }

    public Licence read(String licenceId, Actor actor) {
        return licences.findByIdOptional(licenceId)
                .filter(found -> actor.represents(found.holderUscc())
                        || actor.serves(found.office())
                        || CaseAccess.seesAll(actor))
                .orElseThrow(CommonProblem.NOT_FOUND::raise);
    }

    /**
     * One line more than the limit when there is a next page.
     *
     * @param after licence id the page before ended with; empty for the first page
     */
    public List<Licence> page(Actor actor, String after, int limit) {
        String order = " and licenceId > :after order by licenceId";
        Map<String, Object> from = new HashMap<>(Map.of("after", after));
        String whose = "1 = 1";
        if (!CaseAccess.seesAll(actor)) {
            whose = actor.isOfficer() ? "office = :whose" : "holderUscc = :whose";
            from.put("whose", actor.office().or(actor::enterprise).orElse(""));
        }
        return licences.find(whose + order, from).range(0, limit).list();
    }
}
