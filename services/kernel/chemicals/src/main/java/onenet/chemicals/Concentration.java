package onenet.chemicals;

import onenet.text.Folding;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How strong a substance is: a number behind a name somebody wrote, or the bounds in the brackets of an entry ([含氨＞10%]). */
final class Concentration {

    private static final Pattern WRITTEN = Pattern.compile("\\(?([0-9]+(?:\\.[0-9]+)?)%\\)?");
    private static final Pattern ABOVE = Pattern.compile("\\((?:含量|浓度|含([^>≥]+))([>≥])([0-9.]+)%\\)");
    private static final Pattern BELOW = Pattern.compile("\\((?:含量|浓度|含([^<≤]+))([<≤])([0-9.]+)%\\)");
    private static final Pattern BETWEEN =
            Pattern.compile("\\((?:含量|浓度|含([0-9.]*[^0-9.]+?))([0-9.]+)%[~-]([0-9.]+)%\\)");

    private Concentration() {}

    /** The percentage in a folded name; empty when it names none. */
    static Optional<BigDecimal> in(String folded) {
        Matcher written = WRITTEN.matcher(folded);
        return written.find() ? Optional.of(new BigDecimal(written.group(1))) : Optional.empty();
    }

    /** A folded name without its percentage. */
    static String without(String folded) {
        return WRITTEN.matcher(folded).replaceFirst("");
    }

    /** Whether an entry with these brackets can be of that strength. Bounds on something else than the substance itself say nothing. */
    static boolean allows(String entryName, BigDecimal strength) {
        String folded = Folding.of(entryName);
        Matcher above = ABOVE.matcher(folded);
        if (above.find() && isOfItself(folded, above.group(1), above.start())) {
            int compared = strength.compareTo(new BigDecimal(above.group(3)));
            return above.group(2).equals(">") ? compared > 0 : compared >= 0;
        }
        Matcher below = BELOW.matcher(folded);
        if (below.find() && isOfItself(folded, below.group(1), below.start())) {
            int compared = strength.compareTo(new BigDecimal(below.group(3)));
            return below.group(2).equals("<") ? compared < 0 : compared <= 0;
        }
        Matcher between = BETWEEN.matcher(folded);
        return !between.find()
                || !isOfItself(folded, between.group(1), between.start())
                || (strength.compareTo(new BigDecimal(between.group(2))) >= 0
                        && strength.compareTo(new BigDecimal(between.group(3))) <= 0);
    }

    /** 含氨 of 氨溶液 is about the substance, 含可燃物 of 硝酸铵 is not. */
    private static boolean isOfItself(String folded, String component, int brackets) {
        return component == null || folded.substring(0, brackets).contains(component);
    }
}
