package onenet.oversight.exchange;

import onenet.casework.identity.CaseNumber;
import onenet.outbox.EventListener;
import onenet.outbox.ReceivedEvent;
import onenet.oversight.caseboard.CaseService;
import onenet.oversight.deadline.KeepLicenceEnd;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Set;

/** Hears when the licence ends that a renewal under way is about: foreseen with every act on it, and again as the day comes near. */
@Singleton
public class LicenceEndListener implements EventListener {

    private static final Set<String> HEARD = Set.of("hazchem.licence-end-foreseen.v1", "hazchem.licence-ending.v1");

    private final KeepLicenceEnd keep;

    LicenceEndListener(KeepLicenceEnd keep) {
        this.keep = keep;
    }

    @Override
    public String queue() {
        return CaseService.HAZCHEM_LICENCE.queue();
    }

    @Override
    public boolean hears(String type) {
        return HEARD.contains(type);
    }

    @Override
    public void on(ReceivedEvent event) {
        JsonNode told = event.data();
        keep.handle(
                new CaseNumber(told.path("caseNumber").asText()),
                LocalDate.parse(told.path("validTo").asText()),
                event.time());
    }
}
