package onenet.hazchem.register;

import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.hazchem.licence.Licence;
import onenet.hazchem.licence.LicenceCorrection;
import onenet.hazchem.licence.LicenceTelling;
import onenet.hazchem.licencecase.LicenceCase;
import onenet.hazchem.licencecase.Matter;
import onenet.hazchem.rules.CaseRules;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/** Shows licences to an actor, with the applications open on them and what he may do next. */
@Singleton
public class LicenceViews {

    private final LicenceReading reading;
    private final CaseRules rules;
    private final InstantSource clock;

    LicenceViews(LicenceReading reading, CaseRules rules, InstantSource clock) {
        this.reading = reading;
        this.rules = rules;
        this.clock = clock;
    }

    public List<LicenceView> of(List<Licence> licences, Actor actor) {
        Map<String, List<LicenceCase>> open = reading.openCases(licences);
        Map<String, List<LicenceCorrection>> corrections = reading.corrections(licences);
        Map<String, List<LicenceTelling>> tellings = reading.tellings(licences);
        return licences.stream()
                .map(each -> view(
                        each,
                        open.getOrDefault(each.licenceId(), List.of()),
                        corrections.getOrDefault(each.licenceId(), List.of()),
                        tellings.getOrDefault(each.licenceId(), List.of()),
                        actor))
                .toList();
    }

    private LicenceView view(
            Licence licence,
            List<LicenceCase> open,
            List<LicenceCorrection> corrections,
            List<LicenceTelling> told,
            Actor actor) {
        return LicenceView.of(
                licence,
                rules.definition(Matter.RENEWAL, rules.office(licence.office()), LegalTime.today(clock))
                        .opening(),
                open,
                CorrectionView.of(corrections, actor.isOfficer()),
                actor.isOfficer() ? TellingView.of(told) : List.of(),
                reading.allowedActions(licence, corrections, told, actor),
                actor.isOfficer());
    }
}
