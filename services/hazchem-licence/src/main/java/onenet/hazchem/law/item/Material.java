package onenet.hazchem.law.item;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A material of an item. {@code requiredWhen} lists alternatives; inside one, {@code +} joins conditions that must hold together
 * ({@code FULL_RENEWAL+WITH_STORAGE}).
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
        requiredWhen.forEach(Material::conditions);
    }

    public boolean isRequired(Set<MaterialCondition> held) {
        return requiredWhen.stream().map(Material::conditions).anyMatch(all -> all.stream()
                .allMatch(each -> each == MaterialCondition.ALWAYS || held.contains(each)));
    }

    /** Whether the applicant can be asked for it; otherwise the office fetches it and asking is unlawful. */
    public boolean mayBeAskedFor() {
        return routes.contains(ProofRoute.UPLOAD) || routes.contains(ProofRoute.COMMITMENT);
    }

    public Clause asClause() {
        return new Clause(clause, Clause.ClauseKind.MATERIAL, name, basis, from, until);
    }

    private static Set<MaterialCondition> conditions(String alternative) {
        return Arrays.stream(alternative.split("\\+"))
                .map(MaterialCondition::valueOf)
                .collect(Collectors.toSet());
    }
}
