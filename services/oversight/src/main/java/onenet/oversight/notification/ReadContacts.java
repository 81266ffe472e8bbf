package onenet.oversight.notification;

import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;

/** Query: where the asker is written to for whom he speaks, and by which rules. */
@ApplicationScoped
public class ReadContacts {

    private final Contacts contacts;
    private final Templates templates;
    private final InstantSource clock;

    ReadContacts(Contacts contacts, Templates templates, InstantSource clock) {
        this.contacts = contacts;
        this.templates = templates;
        this.clock = clock;
    }

    /**
     * His own contacts.
     *
     * @param rules the rules of today
     * @param switchable kinds he may switch off
     */
    public record Own(List<Contact> contacts, NotificationRules rules, Set<MessageKind> switchable) {}

    @Transactional
    public Own handle(Actor actor) {
        return new Own(contacts.own(actor), templates.rulesOn(LegalTime.today(clock)), templates.switchable());
    }
}
