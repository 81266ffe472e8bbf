package onenet.proofs.proofitem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One route of a proof.
 *
 * @param source which source answers a look-up
 * @param type certificate type code, or the data set's name
 * @param fields all that may be asked for: the minimum the item registers
 * @param match field of the answer → particular of the case it must agree with
 * @param units departments asked for assistance, the first one first
 * @param question what a department is asked
 * @param template the commitment's template
 * @param decidedBy who decided that a proof of public safety may be committed to all the same, and by which document; null where nobody did
 * @param anyRecord whether any valid record proves it, as any filed plan does; otherwise an officer picks among several
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RouteStep(
        Route route,
        String source,
        String type,
        List<String> fields,
        Map<String, String> match,
        List<String> units,
        Bilingual question,
        String template,
        String decidedBy,
        boolean anyRecord) {

    public RouteStep {
        Objects.requireNonNull(route, "route");
        fields = fields == null ? List.of() : List.copyOf(fields);
        match = match == null ? Map.of() : Map.copyOf(match);
        units = units == null ? List.of() : List.copyOf(units);
        if (route.lookup() && (source == null || type == null)) {
            throw new InvalidProofItem(route + " needs a source and a type");
        }
        if (route == Route.ASSISTANCE && (units.isEmpty() || question == null)) {
            throw new InvalidProofItem("assistance needs a department and a question");
        }
        if (route == Route.COMMITMENT && template == null) {
            throw new InvalidProofItem("a commitment needs its template");
        }
        if (decidedBy != null && (decidedBy.isBlank() || route != Route.COMMITMENT)) {
            throw new InvalidProofItem("who decided is said of a commitment, in words");
        }
        if (!fields.containsAll(match.keySet())) {
            throw new InvalidProofItem("a field that is compared must be among the registered fields");
        }
    }
}
