package onenet.oversight.caseboard;

import onenet.casework.actor.Matter;

import java.util.Arrays;
import java.util.Optional;

/** The services whose cases are watched; {@code contracts/asyncapi/accounts.yaml} has the same names. */
public enum CaseService {
    HAZCHEM_LICENCE("hazchem-licence", "hazchem", Matter.LICENCE),
    PLAN_FILING("plan-filing", "planfiling", Matter.FILING),
    SAFETY_REVIEW("safety-review", "safetyreview", Matter.REVIEW);

    private static final String SOURCE = "/services/";

    private final String account;
    private final String events;
    private final Matter matter;

    CaseService(String account, String events, Matter matter) {
        this.account = account;
        this.events = events;
        this.matter = matter;
    }

    /** @throws IllegalArgumentException for a source that has no cases */
    public static CaseService ofSource(String source) {
        return Arrays.stream(values())
                .filter(each -> each.source().equals(source))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no service of cases: " + source));
    }

    /** The services an agent of this mandate acts in. */
    public static Optional<CaseService> of(Matter matter) {
        return Arrays.stream(values()).filter(each -> each.matter == matter).findFirst();
    }

    /** As its events name it. */
    public String source() {
        return SOURCE + account;
    }

    /** The first word of its event types. */
    public String events() {
        return events;
    }

    /** What an agent needs a mandate for there. */
    public Matter matter() {
        return matter;
    }

    /** Where its events are heard. */
    public String queue() {
        return "oversight." + events;
    }
}
