package onenet.casework.authority;

import java.util.List;

/** The authority data as it is written in {@code contracts/authority}: plain lists that any reader can fill. */
public record AuthorityTable(
        String notice,
        List<Office> offices,
        List<TownJurisdiction> towns,
        List<NotDelegable> notDelegable,
        List<AuthorityGrant> grants) {

    public AuthorityTable {
        offices = List.copyOf(offices);
        towns = towns == null ? List.of() : List.copyOf(towns);
        notDelegable = notDelegable == null ? List.of() : List.copyOf(notDelegable);
        grants = List.copyOf(grants);
    }

    /** The same offices, towns and bounds of the law with other lines. */
    public AuthorityTable withGrants(List<AuthorityGrant> others) {
        return new AuthorityTable(notice, offices, towns, notDelegable, others);
    }
}
