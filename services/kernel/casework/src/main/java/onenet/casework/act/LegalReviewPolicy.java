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
    public enum LegalReviewReason {
        HEARING_HELD,
        REFUSAL_WITH_WIDE_EFFECT,
        MAJOR_PUBLIC_INTEREST,
        MAJOR_RIGHTS,
        COMPLEX_CASE
    }

    public static Set<LegalReviewReason> reasons(Circumstances known) {
        Set<LegalReviewReason> reasons = EnumSet.noneOf(LegalReviewReason.class);
        add(reasons, known.hearingHeld(), LegalReviewReason.HEARING_HELD);
        add(reasons, known.refusal() && known.wideEffect(), LegalReviewReason.REFUSAL_WITH_WIDE_EFFECT);
        add(reasons, known.majorPublicInterest(), LegalReviewReason.MAJOR_PUBLIC_INTEREST);
        add(reasons, known.majorRightsOfAnybody(), LegalReviewReason.MAJOR_RIGHTS);
        add(reasons, known.complex(), LegalReviewReason.COMPLEX_CASE);
        return reasons;
    }

    private static void add(Set<LegalReviewReason> reasons, boolean holds, LegalReviewReason reason) {
        if (holds) {
            reasons.add(reason);
        }
    }
}
