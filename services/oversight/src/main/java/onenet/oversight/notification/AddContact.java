package onenet.oversight.notification;

import onenet.casework.actor.Actor;
import onenet.problem.CommonProblem;
import onenet.problem.Violation;
import onenet.time.OwnTransaction;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.UUID;

/** Use case: somebody wants to be written to at an address, and a code is sent there. Nothing else goes there before he has told it. */
@ApplicationScoped
public class AddContact {

    private final Contacts contacts;
    private final AddressBox box;
    private final CodeDesk codes;
    private final OwnTransaction transaction;
    private final InstantSource clock;

    AddContact(Contacts contacts, AddressBox box, CodeDesk codes, OwnTransaction transaction, InstantSource clock) {
        this.contacts = contacts;
        this.box = box;
        this.codes = codes;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Where somebody wants to be written to.
     *
     * @param address as it was typed
     */
    public record Wanted(Channel channel, String address, Language language) {}

    /** @throws onenet.problem.Problem INVALID_INPUT for no address, FORBIDDEN for who speaks for nobody, CONTACT_CODES_TOO_MANY, CONTACT_CODE_NOT_SENT */
    public UUID handle(Actor owner, Wanted wanted) {
        ContactAddress address = ContactAddress.of(wanted.channel(), wanted.address())
                .orElseThrow(() -> CommonProblem.INVALID_INPUT
                        .raise()
                        .at(Violation.inBody("/address", "CONTACT_ADDRESS_EXPECTED")));
        if (owner.speaksFor().isEmpty()) {
            throw CommonProblem.FORBIDDEN.raise();
        }
        CodeDesk.Issued issued = transaction.call(() -> entered(owner, wanted, address));
        codes.send(issued);
        return issued.contactId();
    }

    private CodeDesk.Issued entered(Actor owner, Wanted wanted, ContactAddress address) {
        UUID id = UUID.randomUUID();
        Contact contact = Contact.of(id, owner, address, box.sealed(id, address), wanted.language(), clock.instant());
        contacts.keep(contact);
        return codes.issued(owner, contact, address);
    }
}
