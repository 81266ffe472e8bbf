package onenet.safetyreview.credential;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What follows for whom when something it rests on falls away, and what puts it right again, as {@code contracts/panels/credentials.yaml} says.
 *
 * @param rows what follows
 * @param cures which blocks, and which warnings that stand, end of themselves
 */
public record ConsequenceRules(List<Row> rows, List<Cure> cures) {

    private static final String PATH = "contracts/panels/credentials.yaml";

    /** For which dependants a row holds. */
    public enum When {
        ALWAYS,
        BEGUN_AFTER
    }

    /** One line of the table. */
    public record Row(
            CredentialChange change, DependantKind dependant, When when, Consequence consequence, String basis) {

        boolean holds(News news, Dependant whom) {
            return change == news.change()
                    && dependant == whom.kind()
                    && (when == When.ALWAYS || whom.since().isAfter(news.on()));
        }
    }

    /** What ends the blocks and warnings of some dependants that a change brought; one without such a line is lifted by an officer. */
    public record Cure(Restoration by, List<CredentialChange> changes, List<DependantKind> dependants) {

        public Cure {
            changes = List.copyOf(changes);
            dependants = List.copyOf(dependants);
        }
    }

    public ConsequenceRules {
        rows = List.copyOf(rows);
        cures = List.copyOf(cures);
        long different = rows.stream()
                .map(row -> row.change() + " " + row.dependant())
                .distinct()
                .count();
        if (different != rows.size()) {
            throw new IllegalArgumentException(PATH + ": two rows for one change and one dependant");
        }
    }

    /** @throws UncheckedIOException when the file cannot be read */
    public static ConsequenceRules load(ClassLoader loader) {
        try (InputStream content = loader.getResourceAsStream(PATH)) {
            return new YAMLMapper().readValue(content, ConsequenceRules.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(PATH, unreadable);
        }
    }

    /**
     * What is new: each consequence once, also when news come twice or late.
     *
     * @param before everything that followed before, in any order
     */
    public List<Effect> follow(News news, List<Dependant> dependants, List<Effect> before) {
        List<Effect> known = new ArrayList<>(before);
        List<Effect> fresh = new ArrayList<>();
        for (Dependant each : dependants) {
            effect(news, each)
                    .filter(effect -> known.stream().noneMatch(one -> one.covers(effect)))
                    .ifPresent(effect -> {
                        known.add(effect);
                        fresh.add(effect);
                    });
        }
        return fresh;
    }

    private Optional<Effect> effect(News news, Dependant whom) {
        return rows.stream()
                .filter(row -> row.holds(news, whom))
                .findFirst()
                .filter(row -> row.consequence() != Consequence.NONE)
                .map(row -> new Effect(news, whom, row.consequence(), row.basis()));
    }

    /** Whether a restoration ends by itself what a change brought for a dependant. */
    public boolean cures(Restoration by, CredentialChange change, DependantKind whom) {
        return cures.stream()
                .anyMatch(cure -> cure.by() == by
                        && cure.changes().contains(change)
                        && cure.dependants().contains(whom));
    }
}
