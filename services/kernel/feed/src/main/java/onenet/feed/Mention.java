package onenet.feed;

import onenet.casework.actor.Actor;

import java.time.Instant;

/**
 * The head of an event that concerns a case of another service: those members of {@link Progress} its teller knows. How the case stands
 * and what is due in it the case's own service tells; a second voice would contradict it sooner or later. See
 * {@code contracts/schemas/case-mention.v1.json}.
 *
 * @param office office the case is at, as its service said last
 */
public record Mention(
        String caseNumber, String itemCode, String holderUscc, String office, Progress.By by, Instant occurredAt) {

    /** A case as its own service told of it. */
    public record Of(String caseNumber, String itemCode, String holderUscc, String office) {

        public Mention by(Actor actor, Instant at) {
            return new Mention(caseNumber, itemCode, holderUscc, office, Progress.By.of(actor, null), at);
        }
    }
}
