package onenet.casework.authority;

/** Where an office stands; the digit is the one an implementation code carries after the USCC. */
public enum OfficeLevel {
    PROVINCE(2),
    CITY(3),
    COUNTY(4),
    /** A functional area's office; its codes use the county digit, because no digit of its own is known. */
    ZONE(4);

    private final int digit;

    OfficeLevel(int digit) {
        this.digit = digit;
    }

    public int digit() {
        return digit;
    }

    /** County or below: the level a city's power must not be delegated to in the cases the rules keep back (trap 32). */
    public boolean isCountyOrBelow() {
        return this == COUNTY || this == ZONE;
    }
}
