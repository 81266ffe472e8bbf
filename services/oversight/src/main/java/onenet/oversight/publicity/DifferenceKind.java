package onenet.oversight.publicity;

/** How the platform and this city differ, and what is done about it. */
public enum DifferenceKind {
    /** Confirmed once, and the platform does not hold it: sent again. */
    MISSING,
    /** The platform holds it otherwise: sent again. */
    DIFFERING,
    /** The platform holds it and had not been heard to say so: taken as confirmed. */
    UNHEARD,
    /** The platform lists it more than once: reported to it, nothing is sent. */
    TWICE,
    /** The platform holds it under this city's account and nobody here knows it: reported, nothing is sent. */
    FOREIGN
}
