package onenet.items;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A material of an item. {@code requiredWhen} lists alternatives; inside one, {@code +} joins conditions that must hold together
 * ({@code FULL_RENEWAL+WITH_STORAGE}).
 *
 * @param reuse until when a paper handed in before may be handed in again; null for one that is made for each application
 * @param deferrable whether an application may be accepted without it against a written commitment to supply it by a day (容缺受理)
 * @param signed whether somebody signs or stamps it
 */
public record Material(
        String id,
        String clause,
        Text name,
        String basis,
        List<String> requiredWhen,
        MaterialFormat format,
        List<ProofRoute> routes,
        String proof,
        boolean deferrable,
        boolean signed,
        @JsonInclude(JsonInclude.Include.NON_NULL) Reuse reuse,
        LocalDate from,
        LocalDate until)
        implements Dated {

    public Material {
        InvalidItem.require(
                id != null && clause != null && name != null && basis != null && format != null,
                "material " + id + " needs id, clause, name, basis and format");
        InvalidItem.require(
                requiredWhen != null && !requiredWhen.isEmpty() && routes != null && !routes.isEmpty(),
                "material " + id + " says neither when it is needed nor how it comes");
        requiredWhen = List.copyOf(requiredWhen);
        routes = List.copyOf(routes);
    }

    /**
     * How long a paper is good for another application.
     *
     * @param months from the day it was uploaded
     * @param basis why no longer
     */
    public record Reuse(int months, String basis) {

        private static final int LONGEST = 60;

        public Reuse {
            InvalidItem.require(
                    months >= 1 && months <= LONGEST && basis != null && !basis.isBlank(),
                    "a paper is good for some months, and the basis says why");
        }
    }

    /** Last day on which a paper uploaded on the day may be handed in again; empty when never. */
    public Optional<LocalDate> goodUntil(LocalDate uploadedOn) {
        return Optional.ofNullable(reuse).map(rule -> uploadedOn.plusMonths(rule.months()));
    }

    /** @param held what holds in the case, in the words of its service */
    public boolean isRequired(Set<? extends Condition> held) {
        return Grounds.hold(requiredWhen, held);
    }

    /** Whether the applicant can be asked for it; otherwise the office fetches it and asking is unlawful. */
    public boolean mayBeAskedFor() {
        return routes.contains(ProofRoute.UPLOAD) || routes.contains(ProofRoute.COMMITMENT);
    }

    public Clause asClause() {
        return new Clause(clause, Clause.ClauseKind.MATERIAL, name, basis, requiredWhen, from, until);
    }
}
