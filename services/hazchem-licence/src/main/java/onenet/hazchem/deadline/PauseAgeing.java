package onenet.hazchem.deadline;

import onenet.hazchem.licencecase.LicenceCase;

/** A case's clock has stood still for longer than it should. */
public record PauseAgeing(LicenceCase licenceCase) {}
