package onenet.hazchem.examination;

import onenet.casedesk.ActRequest;
import onenet.hazchem.licencecase.CaseAction;
import onenet.hazchem.licencecase.LicenceCase;
import onenet.hazchem.licencecase.LicenceDesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Use case: the hearing was held; its chair is none of those who examined (Licensing Law Art. 48). */
@ApplicationScoped
public class RecordHearing {

    private final LicenceDesk desk;

    RecordHearing(LicenceDesk desk) {
        this.desk = desk;
    }

    @Transactional
    public LicenceCase handle(ActRequest act, String record) {

        LicenceCase licenceCase = desk.open(act, CaseAction.RECORD_HEARING);
        return desk.file(licenceCase.recordHearing(act.actor().id(), record), act.actor(), Map.of("record", record));
    }
}
