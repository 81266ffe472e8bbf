package onenet.oversight.notification;

import onenet.access.Mandates;
import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.casework.actor.Agency;
import onenet.casework.actor.Matter;
import onenet.casework.actor.Role;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Asks who a contact's owner is to the party today: its own, or an agent with a mandate that stands. */
@ApplicationScoped
class Recipients {

    private final Mandates mandates;
    private final Templates templates;
    private final InstantSource clock;

    Recipients(Mandates mandates, Templates templates, InstantSource clock) {
        this.mandates = mandates;
        this.templates = templates;
        this.clock = clock;
    }

    /** Why the message may not go there; empty when it may. */
    Optional<DropReason> whyNot(Contact contact, Message message) {
        LocalDate today = LegalTime.today(clock);
        RecipientRules.Addressee to = new RecipientRules.Addressee(
                contact.status(),
                contact.holder(),
                contact.agent() ? Optional.of(mandate(contact, today)) : Optional.empty(),
                contact.lastSeenOn(),
                contact.switchedOff());
        RecipientRules.About about =
                new RecipientRules.About(message.holder(), message.service().matter(), message.kind());
        return RecipientRules.whyNot(to, about, templates.rulesOn(today), today);
    }

    private Set<Matter> mandate(Contact contact, LocalDate today) {
        Actor self = new Actor(contact.personId(), "", Set.of(Role.APPLICANT), Optional.empty(), Optional.empty());
        return mandates.agent(self, contact.holder(), today)
                .flatMap(Actor::agency)
                .map(Agency::matters)
                .orElse(Set.of());
    }
}
