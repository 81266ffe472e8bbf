package onenet.oversight.notification;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.casework.actor.Matter;
import onenet.oversight.notification.RecipientRules.About;
import onenet.oversight.notification.RecipientRules.Addressee;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Nothing is written to anybody who does not act for the party on the day it goes out")
class RecipientRulesTest {

    private static final String PARTY = "91441521MA4XAB1211";
    private static final String OTHER = "91441581MA4XAB13XM";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);
    private static final NotificationRules RULES = new Templates().rulesOn(TODAY);

    @ParameterizedTest(name = "{0}, of {1}, mandate {2}, seen {3} days ago, switched off {4} → {5}")
    @CsvSource({
        "CONFIRMED, party, own, 0, , ",
        "CONFIRMED, party, own, 180, , ",
        "CONFIRMED, party, own, 181, , NOT_SEEN",
        "CONFIRMED, other, own, 0, , NOT_THEIRS",
        "CONFIRMED, party, FILING, 0, , ",
        "CONFIRMED, party, FILING, 999, , ",
        "CONFIRMED, party, LICENCE, 0, , NOT_THEIRS",
        "CONFIRMED, party, none, 0, , NOT_THEIRS",
        "CONFIRMED, other, FILING, 0, , NOT_THEIRS",
        "CONFIRMED, party, own, 0, PROGRESS, SWITCHED_OFF",
        "CONFIRMED, party, own, 0, REMINDER, ",
        "UNCONFIRMED, party, own, 0, , CONTACT_ENDED",
        "ENDED, party, own, 0, , CONTACT_ENDED",
    })
    @DisplayName("of a filing, how it goes on")
    void table(ContactStatus status, String of, String mandate, int daysAgo, MessageKind off, DropReason expected) {
        Optional<Set<Matter>> matters =
                switch (mandate) {
                    case "own" -> Optional.empty();
                    case "none" -> Optional.of(Set.of());
                    default -> Optional.of(Set.of(Matter.valueOf(mandate)));
                };
        Addressee to = new Addressee(
                status,
                of.equals("party") ? PARTY : OTHER,
                matters,
                TODAY.minusDays(daysAgo),
                off == null ? Set.of() : Set.of(off));
        About about = new About(PARTY, Matter.FILING, MessageKind.PROGRESS);
        assertThat(RecipientRules.whyNot(to, about, RULES, TODAY)).isEqualTo(Optional.ofNullable(expected));
    }

    @ParameterizedTest(name = "{0} {1} → {2}")
    @CsvSource({
        "MAIL, ' jia@example.com ', j***@example.com",
        "MAIL, jia@example, ",
        "MAIL, jia@@example.com, ",
        "MAIL, '<jia@example.com>', ",
        "MAIL, 'jia@example.com, yi@example.com', ",
        "SMS, 13800138000, 138****8000",
        "SMS, '+86 138-0013-8000', 138****8000",
        "SMS, 12800138000, ",
        "SMS, 1380013800, ",
        "CENTRE, 13800138000, ",
    })
    @DisplayName("an address is one its way can carry to, and is shown masked only")
    void addresses(Channel channel, String typed, String masked) {
        Optional<ContactAddress> found = ContactAddress.of(channel, typed);
        assertThat(found.map(ContactAddress::masked)).isEqualTo(Optional.ofNullable(masked));
        assertThat(found.map(ContactAddress::toString)).isEqualTo(Optional.ofNullable(masked));
    }

    @Test
    @DisplayName("what is on its way tells no log line where it goes")
    void silent() {
        assertThat(new Carrier.Parcel("k", "13800138000", "t", "x").toString()).doesNotContain("138");
    }
}
