package onenet.hazchem.exchange;

import onenet.hazchem.licence.Licence;
import onenet.hazchem.licencecase.LicenceCase;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * Payload of {@code hazchem.licence-in-force.v1}: how the case stands, and the licence it left.
 *
 * @param licenceId number of the case that granted the licence
 * @param licenceNumber as its certificate has it
 */
public record LicenceInForce(@JsonUnwrapped CaseChanged changed, String licenceId, String licenceNumber) {

    static LicenceInForce of(LicenceCase found, Licence licence) {
        return new LicenceInForce(
                CaseChanged.of(found),
                licence.licenceId(),
                licence.licenceNumber().orElseThrow());
    }
}
