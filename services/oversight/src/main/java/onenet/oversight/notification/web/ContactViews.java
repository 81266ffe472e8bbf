package onenet.oversight.notification.web;

import onenet.casework.actor.Actor;
import onenet.oversight.notification.Channel;
import onenet.oversight.notification.Contact;
import onenet.oversight.notification.ContactAction;
import onenet.oversight.notification.ContactLifecycle;
import onenet.oversight.notification.ContactStatus;
import onenet.oversight.notification.Language;
import onenet.oversight.notification.MessageKind;
import onenet.oversight.notification.ReadContacts;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Shows a person where he is written to; never the address in full. */
final class ContactViews {

    private ContactViews() {}

    /**
     * Where the reader is written to.
     *
     * @param version for the next act, as {@code "v<version>"} in If-Match
     * @param channel mail or SMS
     * @param masked the address, masked
     * @param status whether messages go there yet
     * @param language in which language
     * @param quietAlways whether also what is urgent waits for the end of the quiet hours
     * @param switchedOff kinds the reader does not want there
     * @param allowedActions what the reader may do with it now
     */
    record ContactView(
            UUID id,
            long version,
            Channel channel,
            String masked,
            ContactStatus status,
            Language language,
            boolean quietAlways,
            Set<MessageKind> switchedOff,
            Set<ContactAction> allowedActions) {}

    /**
     * Where the reader is written to for whom he speaks, and by which rules.
     *
     * @param items his contacts
     * @param quietFrom when the quiet hours begin, by the clock on the wall
     * @param quietUntil when they end
     * @param codeMinutes how long a confirmation code holds
     * @param seenWithinDays an enterprise's own person not seen for longer is written to no more
     * @param switchable kinds the reader may switch off
     */
    record OwnContacts(
            List<ContactView> items,
            String quietFrom,
            String quietUntil,
            int codeMinutes,
            int seenWithinDays,
            Set<MessageKind> switchable) {}

    static OwnContacts of(ReadContacts.Own own, Actor reader) {
        return new OwnContacts(
                own.contacts().stream().map(each -> of(each, reader)).toList(),
                own.rules().quietFrom().toString(),
                own.rules().quietUntil().toString(),
                own.rules().codeMinutes(),
                own.rules().seenWithinDays(),
                new TreeSet<>(own.switchable()));
    }

    private static ContactView of(Contact contact, Actor reader) {
        return new ContactView(
                contact.id(),
                contact.version(),
                contact.channel(),
                contact.masked(),
                contact.status(),
                contact.language(),
                contact.quietAlways(),
                contact.switchedOff(),
                ContactLifecycle.TABLE.allowedActions(contact.status(), reader.roles()));
    }
}
