package onenet.oversight.notification;

import onenet.casework.actor.Role;
import onenet.casework.lifecycle.Lifecycle;

import java.util.Set;

/** The legal moves of a contact: nothing goes to an address before somebody has shown that he reads it. */
public final class ContactLifecycle {

    private static final String UNTOLD = "";

    /** The table. */
    public static final Lifecycle<ContactStatus, ContactAction> TABLE = Lifecycle.of(
                    ContactStatus.class, ContactAction.class)
            .startingAt(ContactStatus.UNCONFIRMED)
            .endingAt(Set.of(ContactStatus.ENDED))
            .row(ContactStatus.UNCONFIRMED, ContactAction.SEND_CODE, Role.APPLICANT, ContactStatus.UNCONFIRMED, UNTOLD)
            .row(ContactStatus.UNCONFIRMED, ContactAction.CONFIRM, Role.APPLICANT, ContactStatus.CONFIRMED, UNTOLD)
            .row(ContactStatus.UNCONFIRMED, ContactAction.REMOVE, Role.APPLICANT, ContactStatus.ENDED, UNTOLD)
            .automatic(ContactStatus.UNCONFIRMED, ContactAction.LAPSE, ContactStatus.ENDED, UNTOLD)
            .row(ContactStatus.CONFIRMED, ContactAction.CHANGE, Role.APPLICANT, ContactStatus.CONFIRMED, UNTOLD)
            .row(ContactStatus.CONFIRMED, ContactAction.REMOVE, Role.APPLICANT, ContactStatus.ENDED, UNTOLD)
            .automatic(ContactStatus.CONFIRMED, ContactAction.LAPSE, ContactStatus.ENDED, UNTOLD)
            .build();

    private ContactLifecycle() {}
}
