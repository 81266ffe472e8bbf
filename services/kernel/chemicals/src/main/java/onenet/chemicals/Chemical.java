package onenet.chemicals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * An entry of the catalogue: what it is, which lists it stands on, and its quantity Q of GB 18218, where the standard sets one.
 *
 * @param entry what it is known by within its edition: the number of the catalogue (1022), or a name of our own for an entry whose
 *     number the edition does not give
 * @param casNumbers none for a group, several where the catalogue names several
 */
public record Chemical(
        String entry,
        String name,
        List<String> aliases,
        String english,
        List<String> casNumbers,
        boolean highlyToxic,
        boolean explosivePrecursor,
        OptionalInt precursorClass,
        boolean keySupervised,
        Optional<BigDecimal> threshold,
        String thresholdSource) {

    public Chemical {
        aliases = List.copyOf(aliases);
        casNumbers = List.copyOf(casNumbers);
    }

    /** Every name of it, in either language. */
    Stream<String> names() {
        return Stream.concat(Stream.of(name, plainName(), english), aliases.stream())
                .filter(each -> !each.isEmpty());
    }

    /** A group is many products under one entry, as 2828 is all paints: what a product of it is called, the catalogue does not say. */
    public boolean isGroup() {
        return casNumbers.isEmpty();
    }

    /** The CAS number that stands for it; empty when the entry has none. */
    public String cas() {
        return casNumbers.isEmpty() ? "" : casNumbers.get(0);
    }

    /** The number in the national catalogue; empty when the edition does not give it. */
    public OptionalInt serial() {
        return entry.matches("[0-9]{1,4}") ? OptionalInt.of(Integer.parseInt(entry)) : OptionalInt.empty();
    }

    /** Petrol with alcohol in it is petrol, too. */
    public boolean isPetrol() {
        return plainName().endsWith("汽油");
    }

    /** The name without the remark in brackets: 氨溶液 for 氨溶液[含氨＞10%]. */
    public String plainName() {
        int remark = name.indexOf('[');
        return remark < 1 ? name : name.substring(0, remark);
    }
}
