package onenet.casework.authority;

import onenet.casework.authority.InvalidAuthority.Reason;
import onenet.casework.identity.DivisionCode;
import onenet.casework.identity.OfficeCode;
import onenet.casework.identity.Uscc;

/** A licensing office: its code (with a zone suffix in a functional area), its name and USCC, the statutory division, its level. */
public record Office(String code, String name, String uscc, String divisionCode, OfficeLevel level) {

    public Office {
        new OfficeCode(code);
        Uscc.parse(uscc);
        new DivisionCode(divisionCode);
        InvalidAuthority.require(
                name != null && !name.isBlank() && level != null,
                Reason.INCOMPLETE,
                "office " + code + " lacks name or level");
    }
}
