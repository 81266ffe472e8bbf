package onenet.chemicals;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The editions side by side: the one of a day, and the one a case was begun under. */
@Singleton
public class Catalogues {

    private final List<Edition> editions;
    private final Supplement supplement;

    @Inject
    Catalogues(ChemicalsConfig config, Instance<Supplement> supplement) {
        this(all(config.folder().map(Path::of)), supplement.isResolvable() ? supplement.get() : edition -> List.of());
    }

    /** @param editions in any order, no two of one name or one first day */
    public Catalogues(List<Edition> editions, Supplement supplement) {
        this.editions = editions.stream()
                .sorted(Comparator.comparing((Edition each) -> each.imprint().from())
                        .reversed())
                .toList();
        this.supplement = supplement;
        if (editions.stream().map(Edition::id).distinct().count() < editions.size()
                || editions.stream()
                                .map(each -> each.imprint().from())
                                .distinct()
                                .count()
                        < editions.size()) {
            throw new InvalidCatalogue("Two editions have one name or one first day");
        }
    }

    private static List<Edition> all(Optional<Path> folder) {
        List<Edition> editions = new ArrayList<>();
        editions.add(EditionFile.shipped(Thread.currentThread().getContextClassLoader()));
        folder.ifPresent(path -> editions.addAll(of(path)));
        return editions;
    }

    private static List<Edition> of(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .map(EditionFile::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The edition in force on the day; the oldest for a day before all of them. */
    public Edition on(LocalDate day) {
        Edition inForce = editions.stream()
                .filter(each -> !each.imprint().from().isAfter(day))
                .findFirst()
                .orElseGet(() -> editions.get(editions.size() - 1));
        return inForce.with(supplement.to(inForce.id()));
    }

    /** The entry a case was begun with, as its own edition has it. */
    public Optional<Chemical> entry(String edition, String number) {
        return editions.stream()
                .filter(each -> each.id().equals(edition))
                .findFirst()
                .flatMap(found -> found.entry(number)
                        .or(() -> found.with(supplement.to(found.id())).entry(number)));
    }
}
