package onenet.hazchem.deadline;

import onenet.hazchem.licencecase.LicenceCase;

/** What the applicant had committed to supply after acceptance did not come by its day. */
public record SupplyOverdue(LicenceCase licenceCase) {}
