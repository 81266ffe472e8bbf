package onenet.feed;

import onenet.casework.actor.Actor;
import onenet.casework.authority.AuthorityMode;
import onenet.casework.clock.Light;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The head every case event of every service carries, the same everywhere: who follows cases of all services reads this and nothing
 * else. See {@code contracts/schemas/case-progress.v1.json}.
 *
 * @param itemCode service item, with the two digits of the business type
 * @param actingMode on which footing the office acts; null where papers were addressed to an office without the power, or where the case is
 *     older than this head
 * @param status stage inside the office
 * @param publicStatus what the public is told
 * @param dueOn of the clock that runs; null when none does, or while it stands still
 * @param light how urgent that clock is on the day of the event; null when none runs
 * @param by who did what the event tells of
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Progress(
        String caseNumber,
        String itemCode,
        String holderUscc,
        String office,
        AuthorityMode actingMode,
        String status,
        String publicStatus,
        LocalDate dueOn,
        Light light,
        By by,
        Instant occurredAt) {

    /**
     * Somebody who acted.
     *
     * @param kind on which side he stands
     * @param id stable identity of the person or machine; never shown to applicants
     * @param part the part he took by it, in the words of the service; null when it leaves no hands that matter
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record By(Kind kind, String id, String part) {

        public static By of(Actor actor, String part) {
            return new By(Kind.of(actor), actor.id(), part);
        }
    }

    /** On which side somebody stands. */
    public enum Kind {
        /** The enterprise's own people, or its agent. */
        APPLICANT,
        /** An officer, also one who writes down for a visitor at the window. */
        OFFICER,
        /** The law itself, when a period runs out. */
        CLOCK,
        /** Another service, or a system that an enterprise connected. */
        SYSTEM;

        static Kind of(Actor actor) {
            if (actor.system()) {
                return SYSTEM;
            }
            if (actor.isOfficer()) {
                return OFFICER;
            }
            if (actor.enterprise().isPresent()) {
                return APPLICANT;
            }
            return actor.equals(Actor.CLOCK) ? CLOCK : SYSTEM;
        }
    }
}
