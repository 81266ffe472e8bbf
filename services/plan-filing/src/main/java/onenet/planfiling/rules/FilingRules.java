package onenet.planfiling.rules;

import onenet.access.Powers;
import onenet.casework.authority.AuthorityAnswer;
import onenet.casework.authority.AuthorityAnswer.ActingOffice;
import onenet.casework.authority.AuthorityAnswer.OutsideJurisdiction;
import onenet.casework.authority.Office;
import onenet.casework.authority.OfficeLevel;
import onenet.casework.authority.Site;
import onenet.casework.calendar.WorkingCalendar;
import onenet.casework.clock.Limit;
import onenet.casework.clock.Reckoning;
import onenet.casework.clock.StatutoryClock;
import onenet.items.Material;
import onenet.planfiling.filingcase.Filing;
import onenet.planfiling.filingcase.FilingProblem;
import onenet.planfiling.law.Affiliation;
import onenet.planfiling.law.Departments;
import onenet.planfiling.law.FilingItem;
import onenet.planfiling.law.UnitClass;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** The rules of filing in one place: which office, which materials, and the last day to file. */
@ApplicationScoped
public class FilingRules {

    private final FilingItem item;
    private final Powers powers;
    private final WorkingCalendar calendar;
    private final Departments departments;

    FilingRules(FilingItem item, Powers powers, WorkingCalendar calendar, Departments departments) {
        this.departments = departments;
        this.item = item;
        this.powers = powers;
        this.calendar = calendar;
    }

    /** A plan another department takes is told which; one nobody has decided of, where to ask. No case is opened (trap L14). */
    public void requireOurs(UnitClass unit, LocalDate day) {
        Departments.Version now = departments.on(day);
        now.other(unit).ifPresent(other -> {
            throw FilingProblem.ANOTHER_DEPARTMENT.raise(other.zh(), other.en());
        });
        if (!now.takes(unit)) {
            throw FilingProblem.ASK_FOR_DEPARTMENT.raise(
                    item.file().phones().get(OfficeLevel.CITY).advice());
        }
    }

    /** Where the plan is filed (Art. 26); the day is that of receipt. */
    public ActingOffice officeFor(String site, Affiliation affiliation, LocalDate day) {
        AuthorityAnswer answer =
                powers.now().officeFor(item.itemCode(), Site.parse(site), Set.of(affiliation.name()), day);
        if (answer instanceof OutsideJurisdiction outside) {
            throw FilingProblem.OUTSIDE_THE_CITY.raise(outside.runBy());
        }
        return answer.acting().orElseThrow(() -> FilingProblem.OUTSIDE_THE_CITY.raise("-"));
    }

    public Office office(String code) {
        return powers.office(code).orElseThrow();
    }

    public FilingItem item() {
        return item;
    }

    public Limit checkLimit(LocalDate day) {
        return item.check(day);
    }

    /** Trap 40: twenty working days from publication, not from signing or review. */
    public Reckoning fileBy(LocalDate publishedOn, LocalDate receivedOn) {
        Limit limit = item.filing(receivedOn);
        return StatutoryClock.started(publishedOn, limit).reckon(calendar);
    }

    /** The last day to file a revised plan anew; to work towards while the calendar of its year is missing. */
    public LocalDate refileBy(LocalDate publishedOn, LocalDate today) {
        return fileBy(publishedOn, today).dueOrProvisional().orElseThrow();
    }

    /** Working days gone by since publication; none once the last day to file is past. */
    public Optional<Integer> daysUsed(LocalDate publishedOn, LocalDate today) {
        Limit limit = item.filing(today);
        return fileBy(publishedOn, today)
                .due()
                .filter(last -> !today.isAfter(last))
                .map(last -> StatutoryClock.started(publishedOn, limit).usedBy(today, calendar));
    }

    /** Materials the unit owes and nothing beyond them: an extra paper is refused as much as a missing one is asked for. */
    public void requireMaterialsOfItem(Filing filing) {
        Set<String> known = Set.copyOf(
                item.materialsFor(filing.unit().unitClass(), filing.unit().size()).stream()
                        .map(Material::id)
                        .toList());
        filing.materials().stream()
                .filter(given -> !known.contains(given.material()))
                .findFirst()
                .ifPresent(given -> {
                    throw FilingProblem.MATERIAL_NOT_IN_ITEM.raise(given.material());
                });
    }
}
