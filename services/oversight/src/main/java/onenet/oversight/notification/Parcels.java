package onenet.oversight.notification;

import onenet.oversight.notification.Carrier.Parcel;
import onenet.oversight.notification.Deliveries.Claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Packs a message for its way: where to, in which language, and where to read more. */
@ApplicationScoped
class Parcels {

    private final Messages messages;
    private final Contacts contacts;
    private final Recipients recipients;
    private final AddressBox box;
    private final String portal;

    /** @param portal where people reach the portal */
    Parcels(
            Messages messages,
            Contacts contacts,
            Recipients recipients,
            AddressBox box,
            @ConfigProperty(name = "onenet.public-url", defaultValue = "http://127.0.0.1:8080") String portal) {
        this.messages = messages;
        this.contacts = contacts;
        this.recipients = recipients;
        this.box = box;
        this.portal = portal;
    }

    /**
     * A message ready to go.
     *
     * @param parcel null where it may not go
     * @param waitsWhileQuiet whether it waits for the end of the quiet hours
     * @param drop why it may not go
     */
    record Packed(Parcel parcel, boolean waitsWhileQuiet, Optional<DropReason> drop) {}

    Packed of(Claim claim) {
        Message message = messages.byId(claim.messageId()).orElseThrow();
        if (claim.channel() == Channel.CENTRE) {
            // the centre shows it where its own people look; it disturbs nobody
            return new Packed(parcel(claim, message, message.holder(), Language.ZH), false, Optional.empty());
        }
        Contact contact = contacts.byId(claim.contactId()).orElseThrow();
        Optional<DropReason> drop = recipients.whyNot(contact, message);
        if (drop.isPresent()) {
            return new Packed(null, false, drop);
        }
        String to = box.opened(contact).value();
        return new Packed(
                parcel(claim, message, to, contact.language()),
                contact.quietAlways() || !message.urgent(),
                Optional.empty());
    }

    private Parcel parcel(Claim claim, Message message, String to, Language language) {
        String text = language.of(message.text()) + "\n\n" + portal + "/mine/messages";
        return new Parcel(claim.key(), to, language.of(message.title()), text);
    }
}
