package onenet.casework.actor;

import onenet.casework.identity.OfficeCode;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Whoever acts on a case: an enterprise's user, an officer, a machine, or the statutory clock itself.
 *
 * @param id stable identity of the person, whatever account he signs in with, or of the machine
 * @param name name shown to others and written into the audit record
 * @param roles what the actor may be; never sufficient alone
 * @param enterprise USCC of the enterprise the actor speaks for, if any
 * @param office code of the office the actor serves, if any
 * @param legalRepresentative personal name, when this very person is the enterprise's legal representative
 * @param agency what the actor may do as an agent, in a service that holds things of several matters; empty for everybody else
 * @param system whether this is no person but an enterprise's or an office's own system, connected by its owner
 */
public record Actor(
        String id,
        String name,
        Set<Role> roles,
        Optional<String> enterprise,
        Optional<String> office,
        Optional<String> legalRepresentative,
        Optional<Agency> agency,
        boolean system) {

    private static final Set<Role> FROM_ABOVE = Set.of(Role.CITY_SUPERVISOR, Role.AUDITOR);

    /** Acts when a period runs out; it has no role and only the lifecycle rows marked for the clock are open to it. */
    public static final Actor CLOCK = new Actor("clock", "法定期限", Set.of(), Optional.empty(), Optional.empty());

    public Actor {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        roles = Set.copyOf(roles);
        Objects.requireNonNull(enterprise, "enterprise");
        Objects.requireNonNull(office, "office");
        Objects.requireNonNull(legalRepresentative, "legalRepresentative");
        Objects.requireNonNull(agency, "agency");
    }

    /** Anybody who acts for himself or for his own enterprise or office. */
    public Actor(
            String id,
            String name,
            Set<Role> roles,
            Optional<String> enterprise,
            Optional<String> office,
            Optional<String> legalRepresentative) {
        this(id, name, roles, enterprise, office, legalRepresentative, Optional.empty(), false);
    }

    /** Anybody who is not known to be a legal representative. */
    public Actor(String id, String name, Set<Role> roles, Optional<String> enterprise, Optional<String> office) {
        this(id, name, roles, enterprise, office, Optional.empty());
    }

    /** A system an office connected: it reads what the office sees and has no role, so no step of any case is open to it. */
    public static Actor officeSystem(String id, String name, String office) {
        return new Actor(
                id, name, Set.of(), Optional.empty(), Optional.of(office), Optional.empty(), Optional.empty(), true);
    }

    /** Another service of the house; it has no role. */
    public static Actor service(String id, String name) {
        return new Actor(id, name, Set.of(), Optional.empty(), Optional.empty());
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    public boolean isOfficer() {
        return office.isPresent();
    }

    /** Whether the actor looks at every case of the city: its supervision and its auditors, who are officers. */
    public boolean overseesTheCity() {
        return isOfficer() && FROM_ABOVE.stream().anyMatch(this::has);
    }

    /** An officer at the window, speaking for the enterprise whose visitor stands there: for that enterprise, at that office. */
    public boolean atCounter() {
        return enterprise.isPresent() && office.isPresent();
    }

    /** Whether the actor speaks for the enterprise as a whole; an agent does only where the whole service is of his matter. */
    public boolean represents(String uscc) {
        return has(Role.APPLICANT) && enterprise.filter(uscc::equals).isPresent();
    }

    /**
     * Whether the actor speaks for the enterprise in this matter: the enterprise's own people in every one, an agent in those of his mandate.
     *
     * @param matter empty where a thing is of no matter: then no mandate reaches it
     */
    public boolean represents(String uscc, Optional<Matter> matter) {
        return represents(uscc)
                || agency.filter(mandate -> matter.filter(each -> mandate.covers(uscc, each))
                                .isPresent())
                        .isPresent();
    }

    /** The enterprise whose things the actor may look for: his own, or his principal's. */
    public Optional<String> speaksFor() {
        return enterprise.or(() -> agency.map(Agency::principal));
    }

    /** Whether this person may sign for the enterprise what nobody may sign for another. */
    public boolean isLegalRepresentativeOf(String uscc) {
        return represents(uscc) && legalRepresentative.isPresent();
    }

    /** The office the actor serves, as its code; a machine serves none. */
    public Optional<OfficeCode> officeCode() {
        return office.filter(code -> !code.isBlank()).map(OfficeCode::new);
    }

    public boolean serves(OfficeCode code) {
        return serves(code.value());
    }

    public boolean serves(String officeCode) {
        return office.filter(officeCode::equals).isPresent();
    }
}
