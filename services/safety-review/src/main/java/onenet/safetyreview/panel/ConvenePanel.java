package onenet.safetyreview.panel;

import onenet.casedesk.ActRequest;
import onenet.requests.EntityTags;
import onenet.safetyreview.reviewcase.PanelNotice;
import onenet.safetyreview.reviewcase.ReviewAction;
import onenet.safetyreview.reviewcase.ReviewCase;
import onenet.safetyreview.reviewcase.ReviewDesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Use case: the applicant is told in writing that experts review his papers and how long; from that notice on their time does not count. */
@ApplicationScoped
public class ConvenePanel {

    private final PanelDoor door;
    private final ReviewDesk desk;

    ConvenePanel(PanelDoor door, ReviewDesk desk) {
        this.door = door;
        this.desk = desk;
    }

    /**
     * The paper.
     *
     * @param reference its number
     * @param days told in it, working days
     * @param asked what the experts are asked
     */
    public record Told(String reference, int days, String asked) {}

    @Transactional
    public Panel handle(ActRequest act, Told told) {
        Panel panel = door.open(act, PanelAction.CONVENE);
        panel.convene(told.reference(), told.days(), door.day());
        stopClock(act, told);
        return door.file(
                panel, act.actor(), PanelAction.CONVENE, Map.of("notice", told.reference(), "days", told.days()));
    }

    /** The version seen is the panel's; the case is taken as it is now. */
    private void stopClock(ActRequest act, Told told) {
        long version = desk.read(act.caseNumber(), act.actor()).version();
        ReviewCase found = desk.open(
                new ActRequest(act.caseNumber(), EntityTags.header(version), act.actor()), ReviewAction.CALL_EXPERTS);
        desk.file(
                found.expertsCalled(new PanelNotice(told.reference(), door.today(), told.days(), told.asked())),
                act.actor(),
                Map.of("notice", told.reference(), "days", told.days()));
    }
}
