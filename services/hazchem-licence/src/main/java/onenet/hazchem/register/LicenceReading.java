package onenet.hazchem.register;

import onenet.casedesk.CaseAccess;
import onenet.casedesk.Participations;
import onenet.casework.actor.Actor;
import onenet.hazchem.licence.Department;
import onenet.hazchem.licence.Licence;
import onenet.hazchem.licence.LicenceAction;
import onenet.hazchem.licence.LicenceCorrection;
import onenet.hazchem.licence.LicenceCorrections;
import onenet.hazchem.licence.LicenceLifecycle;
import onenet.hazchem.licence.LicenceTelling;
import onenet.hazchem.licence.LicenceTellings;
import onenet.hazchem.licence.Licences;
import onenet.hazchem.licencecase.LicenceCase;
import onenet.hazchem.licencecase.LicenceCases;
import onenet.hazchem.rules.Superiors;
import onenet.problem.CommonProblem;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Query: licences of the register, for those who may see them: the holder, the issuing office, the city's supervision. */
@ApplicationScoped
public class LicenceReading {

    private final Licences licences;
    private final LicenceCases cases;
    private final LicenceCorrections corrections;
    private final LicenceTellings tellings;
    private final Participations participations;
    private final Superiors superiors;

    LicenceReading(
            Licences licences,
            LicenceCases cases,
            LicenceCorrections corrections,
            LicenceTellings tellings,
            Participations participations,
            Superiors superiors) {
        this.licences = licences;
        this.cases = cases;
        this.corrections = corrections;
        this.tellings = tellings;
        this.participations = participations;
        this.superiors = superiors;
    }

    public Licence read(String licenceId, Actor actor) {
        return licences.findByIdOptional(licenceId)
                .filter(found -> actor.represents(found.holderUscc())
                        || actor.serves(found.office())
                        || CaseAccess.seesAll(actor))
                .orElseThrow(CommonProblem.NOT_FOUND::raise);
    }

    /**
     * What the actor may do to the licence next, from the same table that guards the act.
     *
     * @param known the corrections of the licence
     * @param told which departments were told of it
     */
    public Set<LicenceAction> allowedActions(
            Licence licence, List<LicenceCorrection> known, List<LicenceTelling> told, Actor actor) {
        if (participations.isTied(licence.holderUscc(), actor.id())) {
            return Set.of();
        }
        Optional<LicenceCorrection> open =
                known.stream().filter(each -> each.outcome().isEmpty()).findFirst();
        return LicenceLifecycle.TABLE.allowedActions(licence.status(), actor.roles()).stream()
                .filter(action -> mayActOn(licence, action, actor))
                .filter(action -> switch (action) {
                    case PROPOSE_CORRECTION -> open.isEmpty();
                    case DECIDE_CORRECTION ->
                        open.filter(each -> !each.proposedBy().equals(actor.id()))
                                .isPresent();
                    case TELL_DEPARTMENT -> told.size() < Department.values().length;
                    default -> true;
                })
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Its own office acts on a licence; the superior's decision is recorded by the superior. */
    boolean mayActOn(Licence licence, LicenceAction action, Actor actor) {
        return actor.serves(
                action == LicenceAction.RESCIND_BY_SUPERIOR ? superiors.recordingOffice() : licence.office());
    }

    /** The corrections of these licences, by licence id, the oldest first. */
    public Map<String, List<LicenceCorrection>> corrections(List<Licence> read) {
        return corrections.of(read.stream().map(Licence::licenceId).toList()).stream()
                .collect(Collectors.groupingBy(LicenceCorrection::licenceId));
    }

    /** The applications on these licences that are still open, by licence id. */
    public Map<String, List<LicenceCase>> openCases(List<Licence> read) {
        return cases.openOn(read.stream().map(Licence::licenceId).toList()).stream()
                .collect(Collectors.groupingBy(open -> open.licenceId().orElseThrow()));
    }

    /** Which departments were told of these licences, by licence id. */
    public Map<String, List<LicenceTelling>> tellings(List<Licence> read) {
        return tellings.of(read.stream().map(Licence::licenceId).toList()).stream()
                .collect(Collectors.groupingBy(LicenceTelling::licenceId));
    }
}
