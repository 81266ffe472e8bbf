package onenet.oversight.notification;

import onenet.casework.actor.Actor;
import onenet.requests.EntityTags;
import onenet.time.OwnTransaction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Use case: another confirmation code is sent; the one before it holds no more. */
@ApplicationScoped
public class SendCode {

    private final Contacts contacts;
    private final AddressBox box;
    private final CodeDesk codes;
    private final OwnTransaction transaction;

    SendCode(Contacts contacts, AddressBox box, CodeDesk codes, OwnTransaction transaction) {
        this.contacts = contacts;
        this.box = box;
        this.codes = codes;
        this.transaction = transaction;
    }

    /** @throws onenet.problem.Problem NOT_FOUND, STALE_VERSION, CONTACT_CODES_TOO_MANY, CONTACT_CODE_NOT_SENT */
    public UUID handle(Actor owner, UUID id, String ifMatch) {
        codes.send(transaction.call(() -> issued(owner, id, ifMatch)));
        return id;
    }

    private CodeDesk.Issued issued(Actor owner, UUID id, String ifMatch) {
        Contact contact = contacts.own(owner, id);
        EntityTags.require(ifMatch, contact.version());
        ContactLifecycle.TABLE.move(contact.status(), ContactAction.SEND_CODE);
        return codes.issued(owner, contact, box.opened(contact));
    }
}
