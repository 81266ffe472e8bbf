package onenet.hazchem.deadline;

import onenet.casework.clock.Light;
import onenet.hazchem.licencecase.LicenceCase;

/** A case's clock stands at yellow or red. */
public record DeadlineNear(LicenceCase licenceCase, Light light) {}
