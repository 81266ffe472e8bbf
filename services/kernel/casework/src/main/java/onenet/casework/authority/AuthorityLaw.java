package onenet.casework.authority;

import onenet.casework.authority.InvalidAuthority.Reason;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a table of authority must obey before a single case is routed by it (Licensing Law Art. 24, Order 45 Art. 6). */
final class AuthorityLaw {
    private final AuthorityTable table;
    private final Map<String, Office> offices;

    private AuthorityLaw(AuthorityTable table) {
        this.table = table;
        requireUnique(table.offices().stream().map(Office::code).toList());
        requireUnique(table.grants().stream().map(AuthorityGrant::id).toList());
        this.offices = table.offices().stream().collect(Collectors.toMap(Office::code, Function.identity()));
    }

    static void check(AuthorityTable table) {
        AuthorityLaw law = new AuthorityLaw(table);
        table.grants().forEach(law::requireOffices);
        table.grants().stream()
                .filter(grant -> grant.mode() == AuthorityMode.DELEGATED)
                .forEach(law::requireLawfulDelegation);
        table.grants().forEach(law::requireNothingKeptBack);
        law.requireOneAnswer();
    }

    private void requireOffices(AuthorityGrant grant) {
        InvalidAuthority.require(
                offices.containsKey(grant.office())
                        && (grant.principal() == null || offices.containsKey(grant.principal())),
                Reason.UNKNOWN_OFFICE,
                List.of(grant.id()),
                "");
    }

    /** Trap 33: power that was itself delegated or handed down is not passed on; only its original holder may delegate it. */
    private void requireLawfulDelegation(AuthorityGrant delegation) {
        List<AuthorityGrant> ofPrincipal = table.grants().stream()
                .filter(grant -> grant.office().equals(delegation.principal()))
                .filter(grant -> grant.meets(delegation))
                .toList();
        boolean holdsItself = ofPrincipal.stream()
                .anyMatch(grant -> grant.mode() == AuthorityMode.OWN && grant.isInForce(delegation.from()));
        InvalidAuthority.require(
                holdsItself || ofPrincipal.isEmpty(),
                Reason.RE_ENTRUSTMENT,
                List.of(delegation.id()),
                delegation.principal());
        InvalidAuthority.require(
                holdsItself, Reason.PRINCIPAL_WITHOUT_POWER, List.of(delegation.id()), delegation.principal());
    }

    /** Order 45 Art. 6, Order 591 Art. 12; trap 32. */
    private void requireNothingKeptBack(AuthorityGrant grant) {
        OfficeLevel level = offices.get(grant.office()).level();
        table.notDelegable().forEach(rule -> grant.itemCodes()
                .forEach(item -> InvalidAuthority.require(
                        !rule.forbids(grant.mode(), level, item, Set.copyOf(grant.caseClasses())),
                        Reason.NOT_DELEGABLE,
                        List.of(grant.id()),
                        rule.basis())));
    }

    /** Two offices on the same footing in the same area on the same day would leave the case to chance. */
    private void requireOneAnswer() {
        List<AuthorityGrant> grants = table.grants();
        for (int i = 0; i < grants.size(); i++) {
            for (AuthorityGrant other : grants.subList(i + 1, grants.size())) {
                AuthorityGrant grant = grants.get(i);
                boolean clash = grant.mode() == other.mode()
                        && !grant.office().equals(other.office())
                        && !Collections.disjoint(grant.areas(), other.areas())
                        && grant.meets(other);
                InvalidAuthority.require(!clash, Reason.OVERLAP, List.of(grant.id(), other.id()), "");
            }
        }
    }

    private static void requireUnique(List<String> keys) {
        Set<String> seen = new HashSet<>();
        keys.forEach(key -> InvalidAuthority.require(seen.add(key), Reason.DUPLICATE, List.of(key), ""));
    }
}
