package onenet.hazchem.intake;

import onenet.hazchem.licencecase.LicenceCase;

/** Papers have come in; told to the other services. */
public record CaseSubmitted(LicenceCase licenceCase) {}
