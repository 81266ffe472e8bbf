package onenet.safetyreview.jointreview;

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

/**
 * Which departments answer together, how long each has and what its silence means, as {@code contracts/panels/departments.yaml} says by date.
 *
 * @param topics what they may have something to say on, by code
 */
record JointRules(Map<String, Text> topics, List<Version> versions) {

    private static final String PATH = "contracts/panels/departments.yaml";

    /** What it means that a department lets its days pass. */
    enum Silence {
        /** It has nothing against it. */
        AGREES,
        /** The leading office has to go on without it, and say why. */
        ESCALATES
    }

    /**
     * A department that may be asked.
     *
     * @param office code of its office: who signs in for another cannot answer for it
     * @param role what it is asked about
     * @param days working days it has
     * @param papers ids of the materials it needs for its answer; it is shown no other
     */
    record Department(String office, Text name, Text role, int days, Silence silence, List<String> papers) {

        Department {
            papers = papers == null ? List.of() : List.copyOf(papers);
        }
    }

    /**
     * What held from one day to another.
     *
     * @param frameDays working days of the whole where matters are handled together (Licensing Law Art. 42 para. 2)
     * @param extensionDays working days more, once, with the consent of the head of the government
     */
    record Version(
            LocalDate from,
            LocalDate until,
            String basis,
            int frameDays,
            int extensionDays,
            Map<String, Department> departments)
            implements Dated {

        Version {
            departments = Map.copyOf(departments);
            int frame = frameDays;
            if (departments.values().stream().anyMatch(each -> each.days() < 1 || each.days() > frame)) {
                throw new IllegalArgumentException(PATH + ": a department has no days, or more than the whole");
            }
        }
    }

    JointRules {
        topics = Map.copyOf(topics);
        versions = List.copyOf(versions);
    }

    static JointRules load(ClassLoader loader) {
        ObjectMapper yaml = YAMLMapper.builder().addModule(new JavaTimeModule()).build();
        try (InputStream content = loader.getResourceAsStream(PATH)) {
            return yaml.readValue(content, JointRules.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(PATH, unreadable);
        }
    }

    /** @throws IllegalStateException for a day no version holds on */
    Version on(LocalDate day) {
        return versions.stream()
                .filter(version -> version.holdsOn(day))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no rules of joint review on " + day));
    }
}
