package onenet.hazchem.register;

import onenet.casedesk.CaseAccess;
import onenet.casedesk.Participations;
import onenet.casework.actor.Actor;
import onenet.hazchem.licence.Licence;
import onenet.hazchem.licence.LicenceAction;
import onenet.hazchem.licence.LicenceLifecycle;
import onenet.hazchem.licence.Licences;
import onenet.hazchem.licencecase.LicenceCase;
import onenet.hazchem.licencecase.LicenceCases;
import onenet.problem.CommonProblem;

import jakarta.enterprise.context.ApplicationScoped;
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
}
