package onenet.simulators.source;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the outside world holds about the demonstration enterprises: every certificate and record that the proofs of their items rest on. */
@ApplicationScoped
public class DemoRecords {

    private static final String DEFINER = "11100000DEM00009X8";

    /** Certificate types of the demonstration that the provinces keep; 001 and 002 are this city's own. */
    private static final List<String> TYPES = List.of(
            "101", "102", "103", "104", "105", "106", "107", "108", "109", "110", "111", "112", "114", "115", "116",
            "117", "119", "120", "121", "122", "123", "124", "125", "126", "127", "128", "129", "131");

    private static final Map<String, Set<String>> DATASETS = Map.of(
            "market-supervision", Set.of("enterprise-registration"),
            "natural-resources", Set.of("real-estate", "storage-facilities"),
            "human-resources", Set.of("insured-staff", "professional-titles"),
            "own-archive", Set.of("completion-acceptance", "major-hazard"));

    private final List<DemoHolder> holders;
    private final SourceFaults faults;

    DemoRecords(ObjectMapper json, SourceFaults faults) {
        this.faults = faults;
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream("demo-holders.json")) {
            this.holders = json.readValue(in, new TypeReference<>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The certificates a province keeps of a holder. */
    public List<Held> certificates(String province, String holderCode) {
        return holder(holderCode).stream()
                .flatMap(holder -> TYPES.stream().map(type -> certificate(holder, type)))
                .flatMap(held -> actOut(province, held))
                .toList();
    }

    /** What a registry keeps of a holder in a data set. */
    public List<Held> records(String registry, String dataset, String holderCode) {
        if (!DATASETS.getOrDefault(registry, Set.of()).contains(dataset)) {
            return List.of();
        }
        return holder(holderCode).stream()
                .map(holder -> record(holder, registry, dataset))
                .flatMap(held -> actOut(registry, held))
                .toList();
    }

    private Optional<DemoHolder> holder(String code) {
        return holders.stream().filter(holder -> holder.uscc().equals(code)).findFirst();
    }

    private static Held certificate(DemoHolder holder, String type) {
        String body = DEFINER + type + holder.office() + "2026%04d".formatted(holder.serial()) + "001";
        String identifier = "1.2.156.3005.2." + DEFINER + type + "." + holder.office()
                + ".2026%04d.001.".formatted(holder.serial());
        return new Held(
                identifier + CheckCharacter.of(body),
                "示例" + type + "号",
                holder.uscc(),
                holder.name(),
                "VALID",
                "2026-01-01",
                "2031-12-31",
                holder.facts());
    }

    private static Held record(DemoHolder holder, String registry, String dataset) {
        String identifier = registry + "/" + dataset + "/" + holder.serial();
        return new Held(
                identifier,
                "示例" + holder.serial() + "号",
                holder.uscc(),
                holder.name(),
                "VALID",
                "2026-01-01",
                "",
                holder.facts());
    }

    private Stream<Held> actOut(String source, Held held) {
        return faults.of(source).map(fault -> actOut(fault, held)).orElseGet(() -> Stream.of(held));
    }

    private static Stream<Held> actOut(SourceFault fault, Held held) {
        return switch (fault) {
            case NOTHING -> Stream.of();
            case WRONG_HOLDER -> Stream.of(held.withHolder("91441500DEMOTHER01", "示例他人有限公司"));
            case EXPIRED -> Stream.of(held.withState("EXPIRED", "2026-01-31"));
            case SUSPENDED -> Stream.of(held.withState("SUSPENDED", held.validTo()));
            case REVOKED -> Stream.of(held.withState("REVOKED", held.validTo()));
            case AMBIGUOUS -> Stream.of(held, held.withIdentifier(another(held.identifier())));
            default -> Stream.of(held);
        };
    }

    /** Same kind, other serial. */
    private static String another(String identifier) {
        int place = Math.max(0, identifier.length() - 9);
        return identifier.substring(0, place) + "9" + identifier.substring(place + 1);
    }
}
