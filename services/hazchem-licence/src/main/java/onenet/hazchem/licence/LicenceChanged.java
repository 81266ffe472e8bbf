package onenet.hazchem.licence;

/** A licence's status has just changed by an act; told to the other services. */
public record LicenceChanged(Licence licence, LicenceAct act) {}
