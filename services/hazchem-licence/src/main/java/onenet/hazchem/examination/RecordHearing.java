package onenet.hazchem.examination;

import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.hazchem.licencecase.CaseAction;
import onenet.hazchem.licencecase.CaseDesk;
import onenet.hazchem.licencecase.LicenceCase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Map;

/** Use case: the hearing was held; its chair is none of those who examined (Licensing Law Art. 48). */
@ApplicationScoped
public class RecordHearing {

    private final CaseDesk desk;
    private final InstantSource clock;

    RecordHearing(CaseDesk desk, InstantSource clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @Transactional
    public LicenceCase handle(String caseNumber, String ifMatch, String record, Actor actor) {

        LicenceCase licenceCase = desk.open(caseNumber, CaseAction.RECORD_HEARING, ifMatch, actor);
        return desk.file(
                licenceCase.recordHearing(LegalTime.today(clock), actor.id(), record), actor, Map.of("record", record));
    }
}
