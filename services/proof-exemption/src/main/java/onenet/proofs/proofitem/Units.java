package onenet.proofs.proofitem;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The departments that may be asked, and how long each has ({@code contracts/proofs/units.yaml}). */
@Singleton
public class Units {

    private final Map<String, Unit> units = read().stream().collect(Collectors.toMap(Unit::code, Function.identity()));

    /**
     * A department.
     *
     * @param workingDays how many working days it has for its answer
     * @param letter whether it lies outside the city and is asked by letter
     */
    public record Unit(String code, Bilingual name, int workingDays, boolean letter) {}

    public Optional<Unit> find(String code) {
        return Optional.ofNullable(units.get(code));
    }

    /** Codes of those who are asked by letter. */
    public List<String> letters() {
        return units.values().stream().filter(Unit::letter).map(Unit::code).toList();
    }

    public boolean byLetter(String code) {
        return find(code).filter(Unit::letter).isPresent();
    }

    private static List<Unit> read() {
        try (InputStream in =
                Thread.currentThread().getContextClassLoader().getResourceAsStream("contracts/proofs/units.yaml")) {
            return new ObjectMapper(new YAMLFactory()).readValue(in, new TypeReference<>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
