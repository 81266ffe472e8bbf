package onenet.hazchem.intake;

import onenet.hazchem.licencecase.Application;
import onenet.hazchem.licencecase.Matter;

/**
 * What an enterprise hands in.
 *
 * @param licenceId licence to renew, vary or cancel; null for a new one
 * @param addressedTo office the applicant chose; null to let the power decide
 * @param combinedVariation a renewal that also varies the licence: one filing, two decisions (Order 55 Art. 18 para. 2)
 */
public record Submission(
        Matter matter, Application application, String licenceId, String addressedTo, boolean combinedVariation) {}
