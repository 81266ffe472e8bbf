package onenet.casework.authority;

import onenet.casework.authority.AuthorityAnswer.ActingOffice;
import onenet.casework.authority.AuthorityAnswer.NoOffice;
import onenet.casework.authority.AuthorityAnswer.OutsideJurisdiction;
import onenet.casework.identity.OfficeCode;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which office acts, on which footing and under whose seal: item × place × case class × stage × date. The narrowest area with a
 * grant in force wins, and within it a power moved down wins over the original one.
 */
public final class AuthorityRegister {
    private final Map<String, Office> offices = new LinkedHashMap<>();
    private final List<TownJurisdiction> towns;
    private final List<NotDelegable> notDelegable;
    private final List<AuthorityGrant> grants;

    private AuthorityRegister(AuthorityTable table) {
        table.offices().forEach(office -> offices.put(office.code(), office));
        this.towns = table.towns();
        this.notDelegable = table.notDelegable();
        this.grants = table.grants();
    }

    public static AuthorityRegister of(AuthorityTable table) {
        AuthorityLaw.check(table);
        return new AuthorityRegister(table);
    }

    /** For the whole case, when the stages are not divided between offices. */
    public AuthorityAnswer officeFor(String itemCode, Site site, Set<String> caseClasses, LocalDate date) {
        return officeFor(itemCode, site, caseClasses, "", date);
    }

    /**
     * The date is that of acceptance, or of receipt while the case is not accepted: a power recalled later is still used to finish
     * what was accepted under it, and a power moved down takes what is received from its first day (traps 29 and 30).
     */
    public AuthorityAnswer officeFor(
            String itemCode, Site site, Set<String> caseClasses, String stage, LocalDate date) {
        Optional<TownJurisdiction> special = specialOf(site, date);
        Optional<TownJurisdiction> foreign = special.filter(entry -> entry.runBy() != null);
        if (foreign.isPresent()) {
            return new OutsideJurisdiction(foreign.get().name(), foreign.get().runBy());
        }
        return covering(new Asked(itemCode, site, caseClasses, stage, date), special)
                .findFirst()
                .<AuthorityAnswer>map(this::acting)
                .orElseGet(() ->
                        new NoOffice(itemCode + " " + caseClasses + " at " + site.statutoryCode() + " on " + date));
    }

    /**
     * The lines the answer of {@link #officeFor} rests on: the one it is given by, then, where that power came from above, the original one of whom it came
     * (Licensing Law Art. 24). None where nobody here acts.
     */
    public List<AuthorityGrant> chain(
            String itemCode, Site site, Set<String> caseClasses, String stage, LocalDate date) {
        Optional<TownJurisdiction> special = specialOf(site, date);
        if (special.filter(entry -> entry.runBy() != null).isPresent()) {
            return List.of();
        }
        List<AuthorityGrant> covering = covering(new Asked(itemCode, site, caseClasses, stage, date), special)
                .toList();
        if (covering.isEmpty() || covering.get(0).mode() == AuthorityMode.OWN) {
            return covering.stream().limit(1).toList();
        }
        AuthorityGrant first = covering.get(0);
        return Stream.concat(
                        Stream.of(first),
                        covering.stream()
                                .filter(each -> each.mode() == AuthorityMode.OWN)
                                .filter(each -> first.principal() == null
                                        || each.office().equals(first.principal()))
                                .limit(1))
                .toList();
    }

    /** The same question as it is put to each line. */
    private record Asked(String itemCode, Site site, Set<String> caseClasses, String stage, LocalDate date) {}

    private Optional<TownJurisdiction> specialOf(Site site, LocalDate date) {
        return site.town().flatMap(town -> towns.stream()
                .filter(entry -> entry.appliesTo(town, date))
                .findFirst());
    }

    /** The narrowest area first, and within it what was moved down before what is original. */
    private Stream<AuthorityGrant> covering(Asked asked, Optional<TownJurisdiction> special) {
        Optional<OfficeCode> zoneOfTown = special.map(entry -> new OfficeCode(entry.zone()));
        return asked.site().areas(zoneOfTown).stream().flatMap(area -> grants.stream()
                .filter(each -> each.areas().contains(area))
                .filter(each -> each.covers(asked.itemCode(), asked.caseClasses(), asked.stage(), asked.date()))
                .filter(each -> mayBeUsed(each, asked.itemCode(), asked.caseClasses()))
                .sorted(Comparator.comparing(AuthorityGrant::mode).reversed()));
    }

    /** Every line, in the order of the table. */
    public List<AuthorityGrant> grants() {
        return List.copyOf(grants);
    }

    /** Whether the office has all of what the line would pass on as its own power, in the line's whole area and for its whole term. */
    public boolean holdsItself(String office, AuthorityGrant line) {
        return line.areas().stream()
                .map(Site::parse)
                .map(site -> site.areas(Optional.empty()))
                .allMatch(around -> line.itemCodes().stream().allMatch(item -> grants.stream()
                        .filter(own ->
                                own.mode() == AuthorityMode.OWN && own.office().equals(office))
                        .filter(own -> around.stream().anyMatch(own.areas()::contains))
                        .anyMatch(own -> own.embraces(line.ofItem(item)))));
    }

    /**
     * A line by which another office has some of what the line would pass on as its own power, at a place inside the giver's: nobody gives away what is
     * another's by law (Order 55 Art. 5: the county class is the counties').
     */
    public Optional<AuthorityGrant> ownOfAnother(String giver, AuthorityGrant line) {
        return grants.stream()
                .filter(own -> own.mode() == AuthorityMode.OWN && !own.office().equals(giver))
                .filter(own -> own.areas().stream().noneMatch(area -> encloses(area, giver)))
                .filter(own -> own.areas().stream().anyMatch(area -> line.areas().stream()
                        .anyMatch(other -> encloses(area, other) || encloses(other, area))))
                .filter(own -> own.meets(line))
                .findFirst();
    }

    /** Whether one area is the other, or lies in it; a town also lies in the functional area that runs it. */
    private boolean encloses(String outer, String inner) {
        Site site = Site.parse(inner);
        Optional<OfficeCode> zone = site.town().flatMap(town -> towns.stream()
                .filter(entry -> entry.town().equals(town.value()) && entry.zone() != null)
                .map(entry -> new OfficeCode(entry.zone()))
                .findFirst());
        return site.areas(zone).contains(outer);
    }

    public Optional<Office> office(String code) {
        return Optional.ofNullable(offices.get(code));
    }

    public Collection<Office> offices() {
        return List.copyOf(offices.values());
    }

    /** Lines under which nothing new falls on the day or after it. */
    public List<AuthorityGrant> endedBefore(LocalDate day) {
        return grants.stream()
                .filter(grant -> grant.until() != null && grant.until().isBefore(day))
                .toList();
    }

    /** What the data keeps from being delegated. */
    public List<NotDelegable> notDelegable() {
        return List.copyOf(notDelegable);
    }

    private boolean mayBeUsed(AuthorityGrant grant, String itemCode, Set<String> caseClasses) {
        OfficeLevel level = offices.get(grant.office()).level();
        return notDelegable.stream().noneMatch(rule -> rule.forbids(grant.mode(), level, itemCode, caseClasses));
    }

    private ActingOffice acting(AuthorityGrant grant) {
        Office office = offices.get(grant.office());
        Office inNameOf = grant.mode() == AuthorityMode.DELEGATED ? offices.get(grant.principal()) : office;
        return new ActingOffice(office, grant.mode(), inNameOf, grant.basis(), grant.id());
    }
}
