package onenet.hazchem.law;

import onenet.chemicals.Chemical;
import onenet.chemicals.MajorHazardAssessment;
import onenet.chemicals.MajorHazardAssessment.Held;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Policy: who issues (Order 55 Art. 5). Pure, and to be asked again whenever the scope or a quantity is edited (trap 24). */
public final class IssuingLevelPolicy {

    private IssuingLevelPolicy() {}

    public static Classification classify(TradePlan plan) {
        List<Chemical> chemicals =
                plan.products().stream().map(ProductLine::chemical).toList();
        MajorHazardAssessment hazard = MajorHazardAssessment.of(plan.products().stream()
                .map(line -> new Held(line.chemical(), line.storedTonnes()))
                .toList());
        Set<CaseClass> classes = EnumSet.noneOf(CaseClass.class);
        add(classes, CaseClass.HIGHLY_TOXIC, chemicals.stream().anyMatch(Chemical::highlyToxic));
        add(classes, CaseClass.EXPLOSIVE_PRECURSOR, chemicals.stream().anyMatch(Chemical::explosivePrecursor));
        // A station that sells diesel only is not a petrol station (trap 25).
        boolean sellsPetrol = chemicals.stream().anyMatch(Chemical::isPetrol);
        add(classes, CaseClass.PETROL_STATION, plan.fillingStation() && sellsPetrol);
        add(classes, CaseClass.PURE_STORAGE, plan.storageBusinessOnly());
        add(classes, CaseClass.CENTRAL_ENTERPRISE, plan.centralEnterprise().goesToTheCity());
        add(classes, CaseClass.WITH_STORAGE_FACILITY, hazard.isMajorHazard());
        add(classes, CaseClass.GENERAL, classes.isEmpty());
        return new Classification(
                classes,
                hazard,
                chemicals.stream().filter(Chemical::highlyToxic).toList());
    }

    private static void add(Set<CaseClass> classes, CaseClass each, boolean holds) {
        if (holds) {
            classes.add(each);
        }
    }
}
