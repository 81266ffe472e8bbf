package onenet.safetyreview.panel;

import onenet.draw.Drawing;

import java.time.LocalDate;
import java.util.List;

/**
 * A panel as who may see the case sees it. The draw is shown as it is published, so that whoever doubts it can redo it.
 *
 * @param name of the panel, and of its draw
 * @param drawing everything published of the draw
 * @param members everybody drawn, in order
 * @param opinionsIn how many opinions are in, of how many seats
 * @param notice that told the applicant; absent before it
 * @param opinion what the panel says; absent before it
 * @param givingUp that it is to be given up, or was; absent while nobody wants to
 * @param replaces name of the panel it took the place of; absent for the first of its case
 * @param objections what the applicant has against members, and what became of it; the oldest first
 * @param allowedActions what the asker may do next
 */
public record PanelView(
        String name,
        String caseNumber,
        long version,
        PanelStatus status,
        Drawing drawing,
        List<MemberView> members,
        Count opinionsIn,
        HearingNotice notice,
        PanelOpinion opinion,
        PanelGivingUp givingUp,
        String replaces,
        List<PanelObjection> objections,
        List<PanelAction> allowedActions) {

    /**
     * Three of five in.
     *
     * @param in opinions given
     * @param of seats
     */
    public record Count(long in, long of) {}

    /**
     * Somebody drawn. The applicant reads who sat when the opinion is in; what each thinks is the office's.
     *
     * @param name of the expert; absent for the applicant until the panel's opinion is in, and where only his code is known
     * @param opinion his own; absent before it is in, and for the applicant
     * @param leftBecause why another was drawn in his place; absent while he holds his seat
     */
    public record MemberView(
            String code,
            String field,
            String name,
            LocalDate signedInOn,
            boolean spoke,
            Member.Opinion opinion,
            String leftBecause) {}
}
