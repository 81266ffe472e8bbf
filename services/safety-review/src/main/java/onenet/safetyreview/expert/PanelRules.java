package onenet.safetyreview.expert;

import onenet.draw.Wanted;
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
 * Who sits in a panel, who must not, and by when it answers, as {@code contracts/panels/experts.yaml} says by date. None of it is settled in law: each
 * version says what it rests on.
 *
 * @param fields what an expert may be an expert in, by code
 * @param objections on what grounds an applicant may object to a member, by code; each says what it rests on
 * @param givingUp for what reasons a panel may be given up once its seed is told, by code
 */
public record PanelRules(
        Map<String, Text> fields, Map<String, Ground> objections, Map<String, Text> givingUp, List<Version> versions) {

    private static final String PATH = "contracts/panels/experts.yaml";

    /**
     * Why somebody is tied to a party.
     *
     * @param basis what it rests on
     */
    public record Ground(String zh, String en, String basis) {}

    /**
     * What held from one day to another.
     *
     * @param basis what it rests on
     * @param quorum seats a panel has at least; the number of its seats is odd
     * @param wanted fields and seats, in the order they are drawn
     * @param pastWorkYears years after its end in which work for a party keeps somebody out
     * @param opinionDays working days from the notice in which each member gives his opinion
     * @param revisionDays working days from the panel's opinion in which the applicant states what he revised
     * @param namesShown when the applicant reads who sits, or sat
     */
    public record Version(
            LocalDate from,
            LocalDate until,
            String basis,
            int quorum,
            List<Wanted> wanted,
            int pastWorkYears,
            int opinionDays,
            int revisionDays,
            NamesShown namesShown)
            implements Dated {

        public Version {
            wanted = List.copyOf(wanted);
        }

        /** Whether so many seats make a panel: enough of them, and never a tie. */
        public boolean seats(int number) {
            return number >= quorum && number % 2 == 1;
        }
    }

    /** When an applicant reads who judges him: before the opinion he could speak to him, afterwards he can only say that he is tied. */
    public enum NamesShown {
        WHEN_CONVENED,
        AFTER_OPINION
    }

    public PanelRules {
        fields = Map.copyOf(fields);
        objections = Map.copyOf(objections);
        givingUp = Map.copyOf(givingUp);
        versions = List.copyOf(versions);
        for (Version each : versions) {
            int seats = each.wanted().stream().mapToInt(Wanted::number).sum();
            boolean known = each.wanted().stream().map(Wanted::field).allMatch(fields::containsKey);
            if (!each.seats(seats) || !known) {
                throw new IllegalArgumentException(PATH + ": no panel can sit by the version of " + each.from());
            }
        }
    }

    /** @throws UncheckedIOException when the file cannot be read */
    public static PanelRules load(ClassLoader loader) {
        ObjectMapper yaml = YAMLMapper.builder().addModule(new JavaTimeModule()).build();
        try (InputStream content = loader.getResourceAsStream(PATH)) {
            return yaml.readValue(content, PanelRules.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(PATH, unreadable);
        }
    }

    /** @throws IllegalStateException for a day no version holds on */
    public Version on(LocalDate day) {
        return versions.stream()
                .filter(version -> version.holdsOn(day))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no rules of panels on " + day));
    }
}
