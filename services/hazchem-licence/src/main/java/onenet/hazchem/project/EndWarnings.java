package onenet.hazchem.project;

import onenet.hazchem.licence.Licence;
import onenet.hazchem.licence.LicenceChanged;
import onenet.hazchem.licence.Licences;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.LocalDate;

/** What a holder was warned of for his licence ends with it, once he holds no other: there is nothing left that rests on the project. */
@Singleton
class EndWarnings {

    private final ProjectMatters matters;
    private final Licences licences;

    EndWarnings(ProjectMatters matters, Licences licences) {
        this.matters = matters;
        this.licences = licences;
    }

    void changed(@Observes LicenceChanged change) {
        Licence licence = change.licence();
        LocalDate ended = change.act().decidedOn();
        if (!licences.anyHeldBy(licence)) {
            matters.warned(licence, ended).forEach(matter -> matter.settled(ended));
        }
    }
}
