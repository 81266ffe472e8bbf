package onenet.planfiling.filingcase;

import onenet.casedesk.SubmittedMaterial;
import onenet.planfiling.law.AccidentKind;
import onenet.planfiling.law.Affiliation;
import onenet.planfiling.law.PlanKind;
import onenet.planfiling.law.UnitClass;
import onenet.planfiling.law.UnitSize;

import java.time.LocalDate;
import java.util.List;

/**
 * What a unit files: itself, the plan, and the materials of Art. 27.
 *
 * @param replaces case number of the filing this one takes the place of; null for a first filing
 */
public record Filing(Unit unit, Plan plan, List<SubmittedMaterial> materials, String replaces) {

    public Filing {
        materials = List.copyOf(materials);
    }

    /**
     * The filing unit (old national form).
     *
     * @param site statutory division, functional area or town: 441521, 441502-HHW or 441521103
     * @param longitude of the place the plan is for; null when not given
     */
    public record Unit(
            String uscc,
            String name,
            String legalRepresentative,
            String address,
            String contact,
            String phone,
            String industry,
            Integer headcount,
            UnitClass unitClass,
            UnitSize size,
            Affiliation affiliation,
            String site,
            Double longitude,
            Double latitude) {}

    /**
     * The plan.
     *
     * @param crossedCounties divisions a pipeline or route crosses; their offices get a copy (Art. 26)
     * @param text the plan's own words, for the library
     */
    public record Plan(
            String title,
            String version,
            List<PlanKind> kinds,
            LocalDate publishedOn,
            List<Chemical> chemicals,
            List<AccidentKind> accidentKinds,
            List<String> crossedCounties,
            String text) {

        public Plan {
            kinds = List.copyOf(kinds);
            chemicals = List.copyOf(chemicals);
            accidentKinds = List.copyOf(accidentKinds);
            crossedCounties = List.copyOf(crossedCounties);
        }

        Plan revised(String newVersion, String newText) {
            return new Plan(
                    title,
                    newVersion,
                    kinds,
                    publishedOn,
                    chemicals,
                    accidentKinds,
                    crossedCounties,
                    newText == null ? text : newText);
        }
    }

    /**
     * A chemical the plan is for.
     *
     * @param cas CAS number
     */
    public record Chemical(String cas, String name) {}

    /** With what came later in the place of what it replaces. */
    Filing supplementedBy(List<SubmittedMaterial> later) {
        return new Filing(unit, plan, SubmittedMaterial.supplemented(materials, later), replaces);
    }

    Filing withPlan(Plan revised) {
        return new Filing(unit, revised, materials, replaces);
    }
}
