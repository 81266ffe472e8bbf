package onenet.safetyreview.law;

import java.util.Optional;

/** What a change of a project asks for, in four classes (Order 45 Art. 14, 20; classes as in the notice of Sichuan, 2025). */
public enum DesignChange {
    /** Surroundings, site, technology or route: both reviews again. */
    I(Optional.of(ReviewKind.CONDITION), true),
    /** Main flow, main equipment: a review of the change, with a chapter on it, by the office that reviewed before. */
    II(Optional.of(ReviewKind.DESIGN), true),
    /** Auxiliaries: the designer's change document. */
    III(Optional.empty(), false),
    /** Inside the owner's own management of changes. */
    IV(Optional.empty(), false);

    private final Optional<ReviewKind> first;
    private final boolean stopsWorks;

    DesignChange(Optional<ReviewKind> first, boolean stopsWorks) {
        this.first = first;
        this.stopsWorks = stopsWorks;
    }

    /** The review that comes next; empty where none is needed. */
    public Optional<ReviewKind> firstReview() {
        return first;
    }

    /** Whether the works it affects stop until it is passed. */
    public boolean stopsWorks() {
        return stopsWorks;
    }

    /** The heavier of two; what is found by the facts may weigh more than what was declared. */
    public DesignChange orHeavier(DesignChange other) {
        return ordinal() <= other.ordinal() ? this : other;
    }
}
