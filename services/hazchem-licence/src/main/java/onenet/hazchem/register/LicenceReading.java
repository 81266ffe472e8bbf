package onenet.hazchem.register;

import onenet.casework.actor.Actor;
import onenet.hazchem.licence.Licence;
import onenet.hazchem.licence.LicenceAction;
import onenet.hazchem.licence.LicenceLifecycle;
import onenet.hazchem.licence.Licences;
import onenet.hazchem.licencecase.CaseAccess;
import onenet.hazchem.licencecase.LicenceCase;
import onenet.hazchem.licencecase.LicenceCases;
import onenet.hazchem.licencecase.Participations;
import onenet.problem.CommonProblem;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Query: licences of the register, for those who may see them: the holder, the issuing office, the city's supervision. */
@ApplicationScoped
public class LicenceReading {

    private final Licences licences;
    private final LicenceCases cases;
    private final Participations participations;

    LicenceReading(Licences licences, LicenceCases cases, Participations participations) {
        this.licences = licences;
        this.cases = cases;
        this.participations = participations;
    }

    public Licence read(String licenceId, Actor actor) {
        return licences.findByIdOptional(licenceId)
                .filter(found -> actor.represents(found.holderUscc())
                        || actor.serves(found.office())
                        || CaseAccess.seesAll(actor))
                .orElseThrow(CommonProblem.NOT_FOUND::raise);
    }

    /** What the actor may do to the licence next, from the same table that guards the act. */
    public Set<LicenceAction> allowedActions(Licence licence, Actor actor) {
        return actor.serves(licence.office()) && !participations.isTied(licence.holderUscc(), actor.id())
                ? LicenceLifecycle.TABLE.allowedActions(licence.status(), actor.roles())
                : Set.of();
    }

    /** The applications on these licences that are still open, by licence id. */
    public Map<String, List<LicenceCase>> openCases(List<Licence> read) {
        return cases.openOn(read.stream().map(Licence::licenceId).toList()).stream()
                .collect(Collectors.groupingBy(open -> open.licenceId().orElseThrow()));
    }

    /**
     * One line more than the limit when there is a next page.
     *
     * @param sought part of a licence number or a holder's name, or a whole credit code; empty for all
     * @param after licence id the page before ended with; empty for the first page
     */
    public List<Licence> page(Actor actor, String sought, String after, int limit) {
        Map<String, Object> from = new HashMap<>(Map.of("after", after));
        List<String> conditions = new ArrayList<>();
        if (!CaseAccess.seesAll(actor)) {
            conditions.add(actor.isOfficer() ? "office = :whose" : "holderUscc = :whose");
            from.put("whose", actor.office().or(actor::enterprise).orElse(""));
        }
        if (!sought.isBlank()) {
            conditions.add(
                    "(holderUscc = :sought or locate(:sought, holderName) > 0 or locate(:sought, licenceNumber) > 0)");
            from.put("sought", sought.strip());
        }
        conditions.add("licenceId > :after");
        return licences.find(String.join(" and ", conditions) + " order by licenceId", from)
                .range(0, limit)
                .list();
    }
}
