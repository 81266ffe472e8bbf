package onenet.oversight.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import onenet.casework.actor.Actor;
import onenet.casework.actor.Role;
import onenet.casework.lifecycle.MoveNotAllowed;
import onenet.testkit.WrittenDown;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A message on its way, and a contact, move as their tables say")
class MessageLifecyclesTest {

    private static final Instant NOW = Instant.parse("2026-11-16T02:00:00Z");

    @Test
    @DisplayName(
            "every status can be reached and, unless it is an end, left; the pages in docs/reference are printed from the tables")
    void whole() throws IOException {
        WrittenDown.lifecycle("message-delivery", "Message on its way", DeliveryLifecycle.TABLE);
        WrittenDown.lifecycle("message-contact", "Contact", ContactLifecycle.TABLE);
    }

    @Test
    @DisplayName("nobody but the city's supervision sends again, and only what is set aside")
    void redrive() {
        assertThat(DeliveryLifecycle.TABLE.allowedActions(DeliveryStatus.PARKED, Set.of(Role.CITY_SUPERVISOR)))
                .containsExactly(DeliveryAction.REDRIVE);
        assertThat(DeliveryLifecycle.TABLE.allowedActions(DeliveryStatus.PARKED, Set.of(Role.AUDITOR)))
                .isEmpty();
        assertThatThrownBy(() -> DeliveryLifecycle.TABLE.move(DeliveryStatus.SENT, DeliveryAction.REDRIVE))
                .isInstanceOf(MoveNotAllowed.class);
    }

    @Test
    @DisplayName("a code holds until its time is over or too many wrong ones were told; then another is asked for")
    void codes() {
        Contact contact = entered();
        assertThat(contact.awaitsCode(NOW, 5)).isFalse();
        contact.codeSent("mark", NOW.plusSeconds(900));
        assertThat(contact.awaitsCode(NOW.plusSeconds(899), 5)).isTrue();
        assertThat(contact.awaitsCode(NOW.plusSeconds(900), 5)).isFalse();
        for (int wrong = 0; wrong < 5; wrong++) {
            assertThat(contact.awaitsCode(NOW, 5)).isTrue();
            contact.tried(contact.isCode("other"), NOW);
        }
        assertThat(contact.awaitsCode(NOW, 5)).isFalse();
        contact.codeSent("new", NOW.plusSeconds(900));
        assertThat(contact.isCode("mark")).isFalse();
        contact.tried(contact.isCode("new"), NOW);
        assertThat(contact.status()).isEqualTo(ContactStatus.CONFIRMED);
        assertThat(contact.awaitsCode(NOW, 5)).isFalse();
    }

    @Test
    @DisplayName("nothing is changed before it is confirmed, and what has ended is forgotten")
    void ended() {
        Contact contact = entered();
        Contact.Wishes wishes = new Contact.Wishes(Language.EN, true, Set.of(MessageKind.REMINDER));
        assertThatThrownBy(() -> contact.changed(wishes)).isInstanceOf(MoveNotAllowed.class);
        contact.ended(ContactAction.REMOVE);
        assertThat(contact.sealed()).isEmpty();
        assertThat(contact.masked()).isEmpty();
        assertThatThrownBy(() -> contact.ended(ContactAction.REMOVE)).isInstanceOf(MoveNotAllowed.class);
    }

    private static Contact entered() {
        Actor owner = new Actor("p", "p", Set.of(Role.APPLICANT), Optional.of("91441521MA4XAB1211"), Optional.empty());
        return Contact.of(
                UUID.randomUUID(),
                owner,
                ContactAddress.of(Channel.SMS, "13800138000").orElseThrow(),
                "sealed".getBytes(StandardCharsets.UTF_8),
                Language.ZH,
                NOW);
    }
}
