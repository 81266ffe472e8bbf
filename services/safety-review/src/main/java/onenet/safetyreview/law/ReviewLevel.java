package onenet.safetyreview.law;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** At which level a project is reviewed (Order 45 Art. 4, 5), and by whom where it is a port's (Order 591 Art. 12). */
public enum ReviewLevel {
    NATION,
    PROVINCE,
    CITY,
    /** The transport side reviews projects of ports. */
    PORT;

    /**
     * Exactly one for every project.
     *
     * @param listed processes the province keeps for itself on the day
     */
    public static ReviewLevel of(LevelFacts facts, Set<String> listed) {
        if (facts.port()) {
            return PORT;
        }
        if (facts.approver() == Approver.STATE_COUNCIL || facts.crossesProvince()) {
            return NATION;
        }
        boolean provinces = facts.approver() == Approver.STATE_INVESTMENT_DEPARTMENT
                || facts.producesHighlyToxic()
                || facts.keyProcesses().stream().anyMatch(listed::contains);
        return provinces ? PROVINCE : CITY;
    }

    /** The classes of a project; GENERAL where it is none of the others. */
    public static Set<CaseClass> classesOf(LevelFacts facts) {
        Set<CaseClass> classes = EnumSet.noneOf(CaseClass.class);
        add(classes, CaseClass.CROSS_PROVINCE, facts.crossesProvince());
        add(classes, CaseClass.HIGHLY_TOXIC_PRODUCTION, facts.producesHighlyToxic());
        add(classes, CaseClass.KEY_PROCESS, !facts.keyProcesses().isEmpty());
        add(classes, CaseClass.KEY_CHEMICAL_MAJOR_HAZARD, facts.keyChemicalMajorHazard());
        add(classes, CaseClass.MAJOR_HAZARD, facts.majorHazard() && !facts.keyChemicalMajorHazard());
        add(classes, CaseClass.GENERAL, classes.isEmpty());
        return classes;
    }

    /** As the authority register knows them. */
    public static Set<String> codesOf(Set<CaseClass> classes) {
        return classes.stream().map(CaseClass::name).collect(Collectors.toSet());
    }

    private static void add(Set<CaseClass> classes, CaseClass each, boolean holds) {
        if (holds) {
            classes.add(each);
        }
    }
}
