package onenet.hazchem.licence;

/** A clerical error of a licence has just been corrected; told to the other services. */
public record LicenceCorrected(Licence licence, LicenceCorrection correction) {}
