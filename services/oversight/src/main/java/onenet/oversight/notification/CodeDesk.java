package onenet.oversight.notification;

import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.oversight.OversightProblem;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;

/** Makes confirmation codes within their limits and sends them: the applicant waits for it, so it is not queued and nothing of it is kept. */
@ApplicationScoped
class CodeDesk {

    private final Contacts contacts;
    private final AddressBox box;
    private final Templates templates;
    private final Carriers carriers;
    private final InstantSource clock;

    CodeDesk(Contacts contacts, AddressBox box, Templates templates, Carriers carriers, InstantSource clock) {
        this.contacts = contacts;
        this.box = box;
        this.templates = templates;
        this.carriers = carriers;
        this.clock = clock;
    }

    /** A code on its way; in memory only. */
    record Issued(UUID contactId, Channel channel, Carrier.Parcel parcel) {}

    NotificationRules rules() {
        return templates.rulesOn(LegalTime.today(clock));
    }

    /**
     * A new code, the one before it holds no more.
     *
     * @throws onenet.problem.Problem CONTACT_CODES_TOO_MANY
     */
    Issued issued(Actor owner, Contact contact, ContactAddress address) {
        Instant now = clock.instant();
        String mark = box.mark(address);
        contacts.reserveCodes(owner, mark);
        int most = rules().codesPerHour();
        if (contacts.codesSince(owner, mark, now.minus(Duration.ofHours(1))) >= most) {
            throw OversightProblem.CONTACT_CODES_TOO_MANY.raise(most);
        }
        String code = box.newCode();
        contact.codeSent(box.codeMark(contact.id(), code), now.plus(Duration.ofMinutes(rules().codeMinutes())));
        contacts.codeSent(contact, mark, now);
        String key = "code-" + contact.id() + "-" + now.toEpochMilli();
        Carrier.Parcel parcel = new Carrier.Parcel(
                key,
                address.value(),
                filled(contact.language(), code),
                contact.language().of(templates.code().text()));
        return new Issued(contact.id(), contact.channel(), parcel);
    }

    private String filled(Language language, String code) {
        return language.of(templates.code().title())
                .replace("{code}", code)
                .replace("{minutes}", Integer.toString(rules().codeMinutes()));
    }

    /**
     * Outside any transaction.
     *
     * @throws onenet.problem.Problem CONTACT_CODE_NOT_SENT; another may be asked for
     */
    void send(Issued issued) {
        Carrier.Reply reply = carriers.of(issued.channel()).carry(issued.parcel());
        if (reply.word() != Carrier.Taken.ACCEPTED) {
            throw OversightProblem.CONTACT_CODE_NOT_SENT.raise();
        }
    }
}
