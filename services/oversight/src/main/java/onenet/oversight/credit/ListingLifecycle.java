package onenet.oversight.credit;

import static onenet.oversight.credit.ListingAction.ANNUL;
import static onenet.oversight.credit.ListingAction.ASK_REMOVAL;
import static onenet.oversight.credit.ListingAction.CLEAR;
import static onenet.oversight.credit.ListingAction.DROP;
import static onenet.oversight.credit.ListingAction.END;
import static onenet.oversight.credit.ListingAction.ENTER;
import static onenet.oversight.credit.ListingAction.KEEP;
import static onenet.oversight.credit.ListingAction.NOTE_STATEMENT;
import static onenet.oversight.credit.ListingAction.NOTIFY;
import static onenet.oversight.credit.ListingAction.REMOVE;
import static onenet.oversight.credit.ListingAction.RESTORE;
import static onenet.oversight.credit.ListingAction.STATE;
import static onenet.oversight.credit.ListingStatus.ANNULLED;
import static onenet.oversight.credit.ListingStatus.DROPPED;
import static onenet.oversight.credit.ListingStatus.ENDED;
import static onenet.oversight.credit.ListingStatus.LISTED;
import static onenet.oversight.credit.ListingStatus.NOTIFIED;
import static onenet.oversight.credit.ListingStatus.NOT_LISTED;
import static onenet.oversight.credit.ListingStatus.PROPOSED;
import static onenet.oversight.credit.ListingStatus.REMOVAL_ASKED;
import static onenet.oversight.credit.ListingStatus.REMOVED;

import onenet.casework.actor.Role;
import onenet.casework.lifecycle.Lifecycle;

import java.util.Set;

/**
 * The legal moves of an entry in a credit list: nobody is entered who was not told why and heard (应急管理部令第11号; 国办发〔2020〕49号), and whoever proposed does
 * not decide.
 */
public final class ListingLifecycle {

    /** What is told when it changes on which days an entry stands. */
    public static final String CHANGED = "oversight.credit-changed.v1";

    /** The table. */
    public static final Lifecycle<ListingStatus, ListingAction> TABLE = Lifecycle.of(
                    ListingStatus.class, ListingAction.class)
            .startingAt(PROPOSED)
            .endingAt(Set.of(ENDED, NOT_LISTED, DROPPED, ANNULLED))
            .row(PROPOSED, NOTIFY, Role.EXAMINER, NOTIFIED, "")
            .row(PROPOSED, DROP, Role.EXAMINER, DROPPED, "")
            .row(NOTIFIED, STATE, Role.APPLICANT, NOTIFIED, "")
            .row(NOTIFIED, NOTE_STATEMENT, Role.EXAMINER, NOTIFIED, "")
            .row(NOTIFIED, ENTER, Role.DECISION_MAKER, LISTED, CHANGED)
            .row(NOTIFIED, CLEAR, Role.DECISION_MAKER, NOT_LISTED, "")
            .row(NOTIFIED, DROP, Role.EXAMINER, DROPPED, "")
            .row(LISTED, ASK_REMOVAL, Role.APPLICANT, REMOVAL_ASKED, "")
            .row(LISTED, REMOVE, Role.DECISION_MAKER, REMOVED, CHANGED)
            .row(LISTED, ANNUL, Role.DECISION_MAKER, ANNULLED, CHANGED)
            .automatic(LISTED, END, ENDED, "")
            .row(REMOVAL_ASKED, REMOVE, Role.DECISION_MAKER, REMOVED, CHANGED)
            .row(REMOVAL_ASKED, KEEP, Role.DECISION_MAKER, LISTED, "")
            .row(REMOVAL_ASKED, ANNUL, Role.DECISION_MAKER, ANNULLED, CHANGED)
            .automatic(REMOVAL_ASKED, END, ENDED, "")
            .row(REMOVED, RESTORE, Role.DECISION_MAKER, LISTED, CHANGED)
            .row(REMOVED, ANNUL, Role.DECISION_MAKER, ANNULLED, CHANGED)
            .automatic(REMOVED, END, ENDED, "")
            .build();

    private ListingLifecycle() {}
}
