package onenet.safetyreview.law;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;

/** Rule: what makes the assessment and the review of conditions be made again (Order 45 Art. 14). */
public final class RenewedReview {

    /** From this factor on a quantity is another scale. A reading (待核): the rule says "greatly" and no figure. */
    private static final BigDecimal GREATLY = new BigDecimal("1.3");

    private RenewedReview() {}

    /** Why. */
    public enum Trigger {
        SURROUNDINGS_CHANGED,
        SITE_CHANGED,
        KEY_PROCESS_ADDED,
        TECHNOLOGY_CHANGED,
        PRODUCTS_CHANGED,
        SCALE_CHANGED
    }

    /**
     * A project as it was reviewed, or as it is now.
     *
     * @param site its boundary, as one text
     * @param nearest places around it, each with its distance, as texts
     * @param technology its processes, as texts
     * @param products entries of what it produces
     * @param tonnes of everything that lies in it
     */
    public record Reviewed(
            String site,
            Set<String> nearest,
            Set<String> keyProcesses,
            Set<String> technology,
            Set<String> products,
            BigDecimal tonnes) {}

    public static Set<Trigger> between(Reviewed before, Reviewed now) {
        Set<Trigger> found = EnumSet.noneOf(Trigger.class);
        add(found, Trigger.SITE_CHANGED, !before.site().equals(now.site()));
        add(found, Trigger.SURROUNDINGS_CHANGED, !before.nearest().equals(now.nearest()));
        add(found, Trigger.KEY_PROCESS_ADDED, !before.keyProcesses().containsAll(now.keyProcesses()));
        add(found, Trigger.TECHNOLOGY_CHANGED, !before.technology().equals(now.technology()));
        add(found, Trigger.PRODUCTS_CHANGED, !before.products().equals(now.products()));
        add(found, Trigger.SCALE_CHANGED, now.tonnes().compareTo(before.tonnes().multiply(GREATLY)) > 0);
        return found;
    }

    private static void add(Set<Trigger> found, Trigger each, boolean holds) {
        if (holds) {
            found.add(each);
        }
    }
}
