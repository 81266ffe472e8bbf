package onenet.planfiling.intake;

import onenet.planfiling.filingcase.FilingCase;

/** A unit handed in a plan. */
public record FilingSubmitted(FilingCase filingCase) {}
