package onenet.planfiling.law;

/** What a revision touches. Only the four named by Order 88 Art. 37 make a new filing necessary (trap 42). */
public enum PlanChange {
    COMMAND_AND_DUTIES(true),
    RESPONSE_PROCEDURE(true),
    MAIN_MEASURES(true),
    RESPONSE_LEVELS(true),
    CONTACTS(false),
    RESOURCES_LIST(false),
    WORDING(false),
    OTHER_DETAIL(false);

    private final boolean refiling;

    PlanChange(boolean refiling) {
        this.refiling = refiling;
    }

    public boolean needsRefiling() {
        return refiling;
    }
}
