package onenet.hazchem.law;

/** Whether the applicant belongs to a central enterprise, and as a unit of which level (Order 55 Art. 5). */
public enum CentralEnterprise {
    NONE,
    PROVINCIAL,
    CITY,
    COUNTY;

    /** Trap 27: provincial and city subsidiaries or branches go to the city, a county-level branch does not. */
    public boolean goesToTheCity() {
        return this == PROVINCIAL || this == CITY;
    }
}
