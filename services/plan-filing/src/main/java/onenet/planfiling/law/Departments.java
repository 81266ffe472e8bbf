package onenet.planfiling.law;

import onenet.items.Dated;
import onenet.items.Text;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which department takes the plans of which kind of unit, as {@code contracts/authority/plan-departments.yaml} says it by date (Order 88
 * Art. 26, trap L14).
 */
public record Departments(List<Version> versions) {

    private static final String PATH = "contracts/authority/plan-departments.yaml";

    /**
     * What held from one day to another.
     *
     * @param takes kinds this side takes
     * @param others kinds another department takes, and which
     */
    public record Version(
            LocalDate from, LocalDate until, String basis, Set<UnitClass> takes, Map<UnitClass, Text> others)
            implements Dated {

        /** Whether such a plan is filed here. */
        public boolean takes(UnitClass unit) {
            return takes.contains(unit);
        }

        /** The other department; empty for a kind that is ours, or that nobody has decided of. */
        public Optional<Text> other(UnitClass unit) {
            return Optional.ofNullable(others.get(unit));
        }
    }

    public Departments {
        versions = List.copyOf(versions);
        for (Version each : versions) {
            if (each.takes().stream().anyMatch(each.others()::containsKey)) {
                throw new IllegalArgumentException(PATH + ": a kind of unit stands on both sides");
            }
        }
    }

    public static Departments load(ClassLoader loader) {
        ObjectMapper yaml = YAMLMapper.builder().addModule(new JavaTimeModule()).build();
        try (InputStream content = loader.getResourceAsStream(PATH)) {
            return yaml.readValue(content, Departments.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(PATH, unreadable);
        }
    }

    /** @throws IllegalStateException for a day no version holds on */
    public Version on(LocalDate day) {
        return versions.stream()
                .filter(version -> version.holdsOn(day))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no departments on " + day));
    }
}
