package onenet.items;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A material of an item. {@code requiredWhen} lists alternatives; inside one, {@code +} joins conditions that must hold together
 * ({@code FULL_RENEWAL+WITH_STORAGE}).
 *
 * @param deferrable whether an application may be accepted without it against a written commitment to supply it by a day (容缺受理)
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

    /** @param held what holds in the case, in the words of its service */
    public boolean isRequired(Set<? extends Condition> held) {
        Set<String> names = held.stream().map(Condition::name).collect(Collectors.toSet());
        return requiredWhen.stream()
                .map(Material::together)
                .anyMatch(all -> all.allMatch(each -> each.equals(Condition.ALWAYS) || names.contains(each)));
    }

    /** Whether the applicant can be asked for it; otherwise the office fetches it and asking is unlawful. */
    public boolean mayBeAskedFor() {
        return routes.contains(ProofRoute.UPLOAD) || routes.contains(ProofRoute.COMMITMENT);
    }

    public Clause asClause() {
        return new Clause(clause, Clause.ClauseKind.MATERIAL, name, basis, from, until);
    }

    /** Every condition it names. */
    Stream<String> conditions() {
        return requiredWhen.stream().flatMap(Material::together);
    }

    private static Stream<String> together(String alternative) {
        return Arrays.stream(alternative.split("\\+"));
    }
}
