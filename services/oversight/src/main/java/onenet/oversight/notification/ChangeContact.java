package onenet.oversight.notification;

import onenet.casework.actor.Actor;
import onenet.oversight.OversightProblem;
import onenet.requests.EntityTags;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Use case: the owner says in which language, when and about what he wants to be written to. Notices the law wants told cannot be switched off. */
@ApplicationScoped
public class ChangeContact {

    private final Contacts contacts;
    private final Templates templates;

    ChangeContact(Contacts contacts, Templates templates) {
        this.contacts = contacts;
        this.templates = templates;
    }

    /** @throws onenet.problem.Problem NOT_FOUND, STALE_VERSION, KIND_NOT_SWITCHABLE, TRANSITION_NOT_ALLOWED before it is confirmed */
    @Transactional
    public void handle(Actor owner, UUID id, String ifMatch, Contact.Wishes wishes) {
        Contact contact = contacts.own(owner, id);
        EntityTags.require(ifMatch, contact.version());
        wishes.switchedOff().stream()
                .filter(kind -> !templates.switchable().contains(kind))
                .findFirst()
                .ifPresent(kind -> {
                    throw OversightProblem.KIND_NOT_SWITCHABLE.raise(kind);
                });
        contact.changed(wishes);
        contacts.seen(owner);
        contacts.flush();
    }
}
