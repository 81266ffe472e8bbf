package onenet.planfiling.filingcase;

/** What a registration form prints that a slip of the pen can spoil; number, days, kinds and versions are none of it. */
public enum FilingText {
    UNIT_NAME,
    ADDRESS,
    LEGAL_REPRESENTATIVE,
    PLAN_TITLE;

    /** As the filing has it. */
    public String in(Filing filing) {
        return switch (this) {
            case UNIT_NAME -> filing.unit().name();
            case ADDRESS -> filing.unit().address();
            case LEGAL_REPRESENTATIVE -> filing.unit().legalRepresentative();
            case PLAN_TITLE -> filing.plan().title();
        };
    }
}
