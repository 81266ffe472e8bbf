package onenet.hazchem.law;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** An entry of the catalogue: what it is, which lists it stands on, and its quantity Q of GB 18218, where the standard sets one. */
public record Chemical(
        OptionalInt serial,
        String name,
        List<String> aliases,
        String english,
        Optional<String> cas,
        boolean highlyToxic,
        boolean explosivePrecursor,
        OptionalInt precursorClass,
        boolean keySupervised,
        Optional<BigDecimal> threshold,
        String thresholdSource) {

    public Chemical {
        aliases = List.copyOf(aliases);
    }

    public boolean isCalled(String given) {
        return name.equals(given) || plainName().equals(given) || aliases.contains(given);
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
