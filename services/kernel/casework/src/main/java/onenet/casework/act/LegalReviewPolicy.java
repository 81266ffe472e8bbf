package onenet.casework.act;

import java.util.EnumSet;
import java.util.Set;

/** Policy: when a decision needs the review of its legality first (State Council Office 2018 No. 118; trap 52). */
public final class LegalReviewPolicy {

    private LegalReviewPolicy() {}

    /** What is known of the decision to be made. */
    public record Circumstances(
            boolean refusal,
            boolean wideEffect,
            boolean hearingHeld,
            boolean majorPublicInterest,
            boolean majorRightsOfAnybody,
            boolean complex) {}

    /** Why the review is due. */
    public enum Reason {
        HEARING_HELD,
        REFUSAL_WITH_WIDE_EFFECT,
        MAJOR_PUBLIC_INTEREST,
        MAJOR_RIGHTS,
        COMPLEX_CASE
    }

    public static Set<Reason> reasons(Circumstances known) {
        Set<Reason> reasons = EnumSet.noneOf(Reason.class);
        add(reasons, known.hearingHeld(), Reason.HEARING_HELD);
        add(reasons, known.refusal() && known.wideEffect(), Reason.REFUSAL_WITH_WIDE_EFFECT);
        add(reasons, known.majorPublicInterest(), Reason.MAJOR_PUBLIC_INTEREST);
        add(reasons, known.majorRightsOfAnybody(), Reason.MAJOR_RIGHTS);
        add(reasons, known.complex(), Reason.COMPLEX_CASE);
        return reasons;
    }

    private static void add(Set<Reason> reasons, boolean holds, Reason reason) {
        if (holds) {
            reasons.add(reason);
        }
    }
}
