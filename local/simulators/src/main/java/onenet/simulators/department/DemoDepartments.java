package onenet.simulators.department;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;

/** Who answers for each department in the demonstration city, and what it is there for. */
@ApplicationScoped
class DemoDepartments {

    private final Map<String, Desk> desks;

    DemoDepartments(ObjectMapper json) {
        try (InputStream in =
                Thread.currentThread().getContextClassLoader().getResourceAsStream("demo-departments.json")) {
            this.desks = json.readValue(in, new TypeReference<>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * One department's desk.
     *
     * @param account who signs in for it
     * @param topic code of what it is there for
     */
    record Desk(String account, String topic) {}

    Optional<Desk> of(String department) {
        return Optional.ofNullable(desks.get(department));
    }
}
