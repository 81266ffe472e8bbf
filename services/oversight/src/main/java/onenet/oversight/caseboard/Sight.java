package onenet.oversight.caseboard;

import onenet.casework.actor.Actor;
import onenet.casework.actor.Matter;
import onenet.feed.Conditions;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Policy: the city's supervision sees every case, an office those it has, an enterprise its own; an agent his principal's, in the matters of his mandate. */
public final class Sight {

    private Sight() {}

    /**
     * Whose things a list of an office or of the city holds: an office's own, whatever was asked; what was asked for the city's supervision, empty for
     * all. Who serves no office has none.
     */
    public static Optional<String> officeOf(Actor actor, Optional<String> asked) {
        return actor.overseesTheCity() ? asked : Optional.of(actor.office().orElse(""));
    }

    /** Narrows a list of an office or of the city to what the actor sees. */
    static Conditions asOfficer(Conditions all, Actor actor, Optional<String> office) {
        officeOf(actor, office).ifPresent(code -> all.and("office = :office").with("office", code));
        return all;
    }

    /** Narrows a list to the cases of the enterprise the actor speaks for. */
    public static Conditions asHolder(Conditions all, Actor actor) {
        all.and("holder_uscc = :holder").with("holder", actor.speaksFor().orElse(""));
        actor.agency().ifPresent(agency -> all.and("source IN (:sources)").with("sources", sources(agency.matters())));
        return all;
    }

    private static Set<String> sources(Set<Matter> matters) {
        return matters.stream()
                .flatMap(matter -> CaseService.of(matter).stream())
                .map(CaseService::source)
                .collect(Collectors.toSet());
    }

    /** Whether the actor sees the case at all; who does not is told what he is told of one that does not exist. */
    static boolean of(Actor actor, Shown found) {
        return sees(actor, found.office())
                || actor.represents(
                        found.holderUscc(), Optional.of(found.service().matter()));
    }

    /** Whether the actor sees what an office has. */
    public static boolean sees(Actor actor, String officeCode) {
        return actor.overseesTheCity() || actor.serves(officeCode);
    }
}
