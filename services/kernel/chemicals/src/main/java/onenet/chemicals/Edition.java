package onenet.chemicals;

import onenet.chemicals.Resolution.Outcome;
import onenet.text.Folding;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The catalogue of hazardous chemicals as it was published once; a later edition stands beside it, and a case keeps the one of its day. */
public final class Edition {

    private final Imprint imprint;
    private final List<Chemical> entries;
    private final Names names;

    private Edition(Imprint imprint, List<Chemical> entries, Names names) {
        this.imprint = imprint;
        this.entries = List.copyOf(entries);
        this.names = names;
    }

    /**
     * What an edition says of itself.
     *
     * @param id what cases remember it by, for example 2015
     * @param from first day it is applied
     * @param complete whether every entry of the published catalogue is in it
     * @param source where it was taken from
     */
    public record Imprint(String id, String title, LocalDate from, boolean complete, String source) {}

    public static Edition of(Imprint imprint, List<Chemical> entries) {
        return new Edition(imprint, entries, Names.of(entries));
    }

    /** The same edition with entries an office has added to it. */
    Edition with(List<Chemical> added) {
        return added.isEmpty()
                ? this
                : new Edition(
                        imprint, Stream.concat(entries.stream(), added.stream()).toList(), names.and(added));
    }

    public Imprint imprint() {
        return imprint;
    }

    public String id() {
        return imprint.id();
    }

    public List<Chemical> entries() {
        return entries;
    }

    public Optional<Chemical> entry(String number) {
        return entries.stream().filter(each -> each.entry().equals(number)).findFirst();
    }

    /** The entry somebody means. A name never stands against a number: it is of that number, or nothing is found. */
    public Resolution resolve(Wanted wanted) {
        if (!wanted.entry().isEmpty()) {
            return entry(wanted.entry()).map(each -> ofEntry(each, wanted)).orElseGet(Resolution::unknown);
        }
        List<Chemical> called = wanted.name().isEmpty() ? List.of() : names.called(wanted.name());
        if (wanted.cas().isEmpty()) {
            return called.isEmpty() ? Resolution.unknown() : Resolution.among(called);
        }
        List<Chemical> numbered = numbered(wanted.cas());
        if (numbered.isEmpty()) {
            return called.isEmpty() ? Resolution.unknown() : Resolution.contradiction(called);
        }
        if (wanted.name().isEmpty()) {
            return Resolution.among(numbered);
        }
        List<Chemical> both = numbered.stream().filter(called::contains).toList();
        return both.isEmpty() ? Resolution.contradiction(numbered) : Resolution.among(both);
    }

    /** A product of a group may be called what it likes, but not as another entry is. */
    private Resolution ofEntry(Chemical entry, Wanted wanted) {
        boolean numberFits = wanted.cas().isEmpty() || entry.casNumbers().contains(wanted.cas());
        List<Chemical> called = names.called(wanted.name());
        boolean nameFits = wanted.name().isEmpty() || called.contains(entry) || (entry.isGroup() && called.isEmpty());
        List<Chemical> one = List.of(entry);
        return numberFits && nameFits ? new Resolution(Outcome.FOUND, one) : Resolution.contradiction(one);
    }

    private List<Chemical> numbered(String cas) {
        return entries.stream().filter(each -> each.casNumbers().contains(cas)).toList();
    }

    /** Entries that are called just so, or have it as their number or CAS number. */
    public List<Chemical> named(String text) {
        String sought = Folding.of(text);
        return Stream.concat(
                        names.called(text).stream(),
                        entries.stream()
                                .filter(each -> Folding.same(each.entry(), sought)
                                        || each.casNumbers().contains(sought)))
                .distinct()
                .toList();
    }

    /** Entries that have the text in a name, a CAS number or as their number, those called just so first. */
    public List<Chemical> search(String text, int limit) {
        String sought = Folding.of(text);
        if (sought.isEmpty()) {
            return List.of();
        }
        Map<Chemical, Integer> found = names.with(sought);
        entries.stream()
                .filter(each -> each.casNumbers().stream().anyMatch(number -> number.startsWith(sought)))
                .forEach(each -> found.merge(each, 2, Math::min));
        named(text).forEach(each -> found.put(each, 0));
        return found.entrySet().stream()
                .sorted(Map.Entry.<Chemical, Integer>comparingByValue()
                        .thenComparing(each -> each.getKey().name().length())
                        .thenComparing(
                                Comparator.comparing(each -> each.getKey().entry())))
                .limit(limit)
                .map(Map.Entry::getKey)
                .toList();
    }
}
