package onenet.oversight.notification;

import onenet.casework.actor.Matter;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Policy: who may be written to about a case. Asked when a message goes out, whatever held when it was queued: nothing goes to the wrong party. */
final class RecipientRules {

    private RecipientRules() {}

    /**
     * A contact as it stands now.
     *
     * @param holder credit code of the party its owner acts for
     * @param mandate matters of his mandate today; empty for the party's own people
     * @param switchedOff kinds its owner does not want
     */
    record Addressee(
            ContactStatus status,
            String holder,
            Optional<Set<Matter>> mandate,
            LocalDate lastSeenOn,
            Set<MessageKind> switchedOff) {}

    /** A message, by what decides to whom it may go. */
    record About(String holder, Matter matter, MessageKind kind) {}

    /** Empty when nothing is against it. */
    static Optional<DropReason> whyNot(Addressee to, About about, NotificationRules rules, LocalDate today) {
        if (to.status() != ContactStatus.CONFIRMED) {
            return Optional.of(DropReason.CONTACT_ENDED);
        }
        boolean theirs = to.holder().equals(about.holder())
                && to.mandate().map(matters -> matters.contains(about.matter())).orElse(true);
        if (!theirs) {
            return Optional.of(DropReason.NOT_THEIRS);
        }
        if (to.mandate().isEmpty() && !rules.isSeen(to.lastSeenOn(), today)) {
            return Optional.of(DropReason.NOT_SEEN);
        }
        return to.switchedOff().contains(about.kind()) ? Optional.of(DropReason.SWITCHED_OFF) : Optional.empty();
    }
}
