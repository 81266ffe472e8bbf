package onenet.safetyreview.panel;

import static onenet.casework.actor.Role.APPLICANT;
import static onenet.casework.actor.Role.DECISION_MAKER;
import static onenet.casework.actor.Role.EXAMINER;
import static onenet.casework.actor.Role.EXPERT;
import static onenet.safetyreview.panel.PanelAction.ABANDON;
import static onenet.safetyreview.panel.PanelAction.ANSWER_REVISIONS;
import static onenet.safetyreview.panel.PanelAction.ASK_REVISIONS;
import static onenet.safetyreview.panel.PanelAction.CLOSE_HEARING;
import static onenet.safetyreview.panel.PanelAction.CLOSE_LIST;
import static onenet.safetyreview.panel.PanelAction.CONCLUDE;
import static onenet.safetyreview.panel.PanelAction.CONVENE;
import static onenet.safetyreview.panel.PanelAction.DISMISS_OBJECTION;
import static onenet.safetyreview.panel.PanelAction.END_REVISIONS;
import static onenet.safetyreview.panel.PanelAction.GIVE_LAST_OPINION;
import static onenet.safetyreview.panel.PanelAction.GIVE_OPINION;
import static onenet.safetyreview.panel.PanelAction.GIVE_UP;
import static onenet.safetyreview.panel.PanelAction.KEEP;
import static onenet.safetyreview.panel.PanelAction.OBJECT;
import static onenet.safetyreview.panel.PanelAction.PROPOSE_GIVING_UP;
import static onenet.safetyreview.panel.PanelAction.REMIND;
import static onenet.safetyreview.panel.PanelAction.REPLACE;
import static onenet.safetyreview.panel.PanelAction.SIGN_IN;
import static onenet.safetyreview.panel.PanelAction.TELL_SEED;
import static onenet.safetyreview.panel.PanelAction.UPHOLD_OBJECTION;
import static onenet.safetyreview.panel.PanelStatus.ABANDONED;
import static onenet.safetyreview.panel.PanelStatus.CONCLUDED;
import static onenet.safetyreview.panel.PanelStatus.DRAWN;
import static onenet.safetyreview.panel.PanelStatus.HEARD;
import static onenet.safetyreview.panel.PanelStatus.LIST_CLOSED;
import static onenet.safetyreview.panel.PanelStatus.PROMISED;
import static onenet.safetyreview.panel.PanelStatus.REVISING;
import static onenet.safetyreview.panel.PanelStatus.SITTING;

import onenet.casework.lifecycle.Lifecycle;

import java.util.Set;

/** The moves of a panel: promised before its list is closed, drawn before it is convened, heard before it speaks. */
public final class PanelLifecycle {

    public static final Lifecycle<PanelStatus, PanelAction> TABLE = Lifecycle.of(PanelStatus.class, PanelAction.class)
            .startingAt(PROMISED)
            .endingAt(Set.of(ABANDONED))
            .row(PROMISED, CLOSE_LIST, EXAMINER, LIST_CLOSED, "")
            .row(LIST_CLOSED, TELL_SEED, EXAMINER, DRAWN, "")
            .row(DRAWN, REPLACE, EXAMINER, DRAWN, "")
            .row(DRAWN, CONVENE, EXAMINER, SITTING, "")
            .row(SITTING, REPLACE, EXAMINER, SITTING, "")
            .row(SITTING, SIGN_IN, EXPERT, SITTING, "")
            .row(SITTING, GIVE_OPINION, EXPERT, SITTING, "")
            .row(SITTING, GIVE_LAST_OPINION, EXPERT, HEARD, "")
            .row(SITTING, REMIND, EXAMINER, SITTING, "")
            .row(HEARD, CONCLUDE, EXAMINER, CONCLUDED, "")
            .row(HEARD, ASK_REVISIONS, EXAMINER, REVISING, "")
            .row(REVISING, ANSWER_REVISIONS, APPLICANT, CONCLUDED, "")
            .row(SITTING, CLOSE_HEARING, EXAMINER, HEARD, "")
            .row(PROMISED, ABANDON, EXAMINER, ABANDONED, "")
            .row(LIST_CLOSED, ABANDON, EXAMINER, ABANDONED, "")
            // once the seed is told, another draw could be wanted for its result: two people, and a reason of the list
            .row(DRAWN, PROPOSE_GIVING_UP, EXAMINER, DRAWN, "")
            .row(DRAWN, KEEP, DECISION_MAKER, DRAWN, "")
            .row(DRAWN, GIVE_UP, DECISION_MAKER, ABANDONED, "")
            .row(SITTING, PROPOSE_GIVING_UP, EXAMINER, SITTING, "")
            .row(SITTING, KEEP, DECISION_MAKER, SITTING, "")
            .row(SITTING, GIVE_UP, DECISION_MAKER, ABANDONED, "")
            .row(REVISING, END_REVISIONS, EXAMINER, CONCLUDED, "")
            // the applicant reads who sat when the opinion is in: what he then has against a member is heard until the
            // office examines
            .row(SITTING, OBJECT, APPLICANT, SITTING, "")
            .row(SITTING, DISMISS_OBJECTION, DECISION_MAKER, SITTING, "")
            .row(SITTING, UPHOLD_OBJECTION, DECISION_MAKER, SITTING, "")
            .row(HEARD, OBJECT, APPLICANT, HEARD, "")
            .row(HEARD, DISMISS_OBJECTION, DECISION_MAKER, HEARD, "")
            .row(HEARD, UPHOLD_OBJECTION, DECISION_MAKER, SITTING, "")
            .row(REVISING, OBJECT, APPLICANT, REVISING, "")
            .row(REVISING, DISMISS_OBJECTION, DECISION_MAKER, REVISING, "")
            .row(REVISING, UPHOLD_OBJECTION, DECISION_MAKER, SITTING, "")
            .row(CONCLUDED, OBJECT, APPLICANT, CONCLUDED, "")
            .row(CONCLUDED, DISMISS_OBJECTION, DECISION_MAKER, CONCLUDED, "")
            .row(CONCLUDED, UPHOLD_OBJECTION, DECISION_MAKER, SITTING, "")
            .build();

    private PanelLifecycle() {}
}
