package onenet.oversight.notification;

import onenet.audit.AuditTrail;
import onenet.casework.actor.Actor;
import onenet.requests.EntityTags;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;

/** Use case: the owner does not want to be written to there any more; the address is forgotten at once. */
@ApplicationScoped
public class RemoveContact {

    private final Contacts contacts;
    private final AuditTrail audit;

    RemoveContact(Contacts contacts, AuditTrail audit) {
        this.contacts = contacts;
        this.audit = audit;
    }

    /** @throws onenet.problem.Problem NOT_FOUND, STALE_VERSION */
    @Transactional
    public void handle(Actor owner, UUID id, String ifMatch) {
        Contact contact = contacts.own(owner, id);
        EntityTags.require(ifMatch, contact.version());
        contact.ended(ContactAction.REMOVE);
        audit.record(
                owner,
                "REMOVE_CONTACT",
                contact.holder(),
                Map.of("channel", contact.channel().name()));
        contacts.flush();
    }
}
