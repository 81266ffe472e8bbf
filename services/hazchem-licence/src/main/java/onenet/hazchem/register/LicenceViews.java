package onenet.hazchem.register;

import onenet.casework.actor.Actor;
import onenet.hazchem.licence.Licence;
import onenet.hazchem.licencecase.LicenceCase;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** Shows licences to an actor, with the applications open on them and what he may do next. */
@Singleton
public class LicenceViews {

    private final LicenceReading reading;

    LicenceViews(LicenceReading reading) {
        this.reading = reading;
    }

    public List<LicenceView> of(List<Licence> licences, Actor actor) {
        Map<String, List<LicenceCase>> open = reading.openCases(licences);
        return licences.stream()
                .map(each -> LicenceView.of(
                        each,
                        open.getOrDefault(each.licenceId(), List.of()),
                        reading.allowedActions(each, actor),
                        actor.isOfficer()))
                .toList();
    }
}
