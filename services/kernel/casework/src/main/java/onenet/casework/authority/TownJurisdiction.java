package onenet.casework.authority;

import onenet.casework.authority.InvalidAuthority.Reason;
import onenet.casework.identity.OfficeCode;
import onenet.casework.identity.TownCode;

import java.time.LocalDate;

/**
 * Who runs a town when it is not the county its code begins with: a functional area of the city ({@code zone}), or another
 * city altogether ({@code runBy}). Dated; {@code until} is the last day and may be absent.
 */
public record TownJurisdiction(String town, String name, String zone, String runBy, LocalDate from, LocalDate until) {

    public TownJurisdiction {
        new TownCode(town);
        InvalidAuthority.require(
                (zone == null) != (runBy == null), Reason.INCOMPLETE, "town " + town + " needs either a zone or runBy");
        InvalidAuthority.require(from != null, Reason.INCOMPLETE, "town " + town + " has no first day");
        if (zone != null) {
            new OfficeCode(zone);
        }
    }

    boolean appliesTo(TownCode code, LocalDate date) {
        return town.equals(code.value()) && !date.isBefore(from) && (until == null || !date.isAfter(until));
    }
}
