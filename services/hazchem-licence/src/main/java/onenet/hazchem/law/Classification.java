package onenet.hazchem.law;

import onenet.casework.authority.OfficeLevel;
import onenet.chemicals.Chemical;
import onenet.chemicals.MajorHazardAssessment;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a trade is in the eyes of Art. 5: its classes, the level that follows, and the toxic products the scope must name one by one. */
public record Classification(Set<CaseClass> classes, MajorHazardAssessment hazard, List<Chemical> namedToxic) {

    public Classification {
        classes = Set.copyOf(EnumSet.copyOf(classes));
        namedToxic = List.copyOf(namedToxic);
    }

    /** One class of the city lifts the whole case (trap 26). */
    public OfficeLevel level() {
        return classes.stream().anyMatch(each -> each.level() == OfficeLevel.CITY)
                ? OfficeLevel.CITY
                : OfficeLevel.COUNTY;
    }

    /** The classes by name, as the authority register knows them. */
    public Set<String> classCodes() {
        return classes.stream().map(CaseClass::name).collect(Collectors.toSet());
    }

    public boolean withStorageFacility() {
        return hazard.isMajorHazard();
    }
}
