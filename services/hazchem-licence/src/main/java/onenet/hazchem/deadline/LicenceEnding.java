package onenet.hazchem.deadline;

import onenet.hazchem.licence.LicenceEnd;
import onenet.hazchem.licencecase.LicenceCase;

/** The licence an open renewal is about comes to its end. */
public record LicenceEnding(LicenceCase licenceCase, LicenceEnd end) {}
