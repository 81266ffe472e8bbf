package onenet.oversight.publicity;

/** Whether the licence it tells of is valid by what is known today. */
public enum LicenceStanding {
    VALID,
    ENDED
}
