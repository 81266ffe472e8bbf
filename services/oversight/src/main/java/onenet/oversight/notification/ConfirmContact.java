package onenet.oversight.notification;

import onenet.audit.AuditTrail;
import onenet.casework.actor.Actor;
import onenet.oversight.OversightProblem;
import onenet.requests.EntityTags;
import onenet.time.OwnTransaction;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;

/**
 * Use case: the owner tells the code that was sent, and messages go there from now on; where he was written to before, they no longer do. A wrong code is
 * counted, also though the request is refused.
 */
@ApplicationScoped
public class ConfirmContact {

    private final Contacts contacts;
    private final AddressBox box;
    private final CodeDesk codes;
    private final AuditTrail audit;
    private final OwnTransaction transaction;
    private final InstantSource clock;

    ConfirmContact(
            Contacts contacts,
            AddressBox box,
            CodeDesk codes,
            AuditTrail audit,
            OwnTransaction transaction,
            InstantSource clock) {
        this.contacts = contacts;
        this.box = box;
        this.codes = codes;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @throws onenet.problem.Problem NOT_FOUND, STALE_VERSION, CONTACT_CODE_EXPIRED, CONTACT_CODE_WRONG */
    public UUID handle(Actor owner, UUID id, String ifMatch, String code) {
        boolean right = transaction.call(() -> tried(owner, id, ifMatch, code));
        if (!right) {
            throw OversightProblem.CONTACT_CODE_WRONG.raise();
        }
        return id;
    }

    private boolean tried(Actor owner, UUID id, String ifMatch, String code) {
        Contact contact = contacts.own(owner, id);
        EntityTags.require(ifMatch, contact.version());
        ContactLifecycle.TABLE.move(contact.status(), ContactAction.CONFIRM);
        Instant now = clock.instant();
        if (!contact.awaitsCode(now, codes.rules().codeTries())) {
            throw OversightProblem.CONTACT_CODE_EXPIRED.raise();
        }
        boolean right = contact.isCode(box.codeMark(id, code));
        if (right) {
            replaceOthers(owner, contact);
        }
        contact.tried(right, now);
        if (right) {
            audit.record(
                    owner,
                    "CONFIRM_CONTACT",
                    contact.holder(),
                    Map.of("channel", contact.channel().name()));
        }
        return right;
    }

    /** He is written to at one place of each kind. */
    private void replaceOthers(Actor owner, Contact contact) {
        contacts.ofParty(contact.holder(), contact.channel()).stream()
                .filter(each -> each.personId().equals(owner.id()))
                .forEach(each -> each.ended(ContactAction.LAPSE));
        contacts.flush();
    }
}
