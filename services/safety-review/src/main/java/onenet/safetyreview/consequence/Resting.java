package onenet.safetyreview.consequence;

import onenet.safetyreview.credential.Dependant;

/**
 * Something that rests on what others gave, and where it is dealt with.
 *
 * @param caseNumber review whose office has it on its desk
 */
record Resting(Dependant dependant, String projectNumber, String caseNumber) {}
