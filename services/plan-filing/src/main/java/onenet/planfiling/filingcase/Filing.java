package onenet.planfiling.filingcase;

import onenet.casedesk.SubmittedMaterial;
import onenet.planfiling.law.AccidentKind;
import onenet.planfiling.law.Affiliation;
import onenet.planfiling.law.PlanKind;
import onenet.planfiling.law.UnitClass;
import onenet.planfiling.law.UnitSize;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

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

        public Plan withChemicals(List<Chemical> all) {
            return new Plan(title, version, kinds, publishedOn, all, accidentKinds, crossedCounties, text);
        }

        Plan titled(String right) {
            return new Plan(right, version, kinds, publishedOn, chemicals, accidentKinds, crossedCounties, text);
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
     * @param entry number of its entry in the catalogue; null for what no edition has, and in filings of before entries were asked for
     * @param edition edition of the catalogue it was looked for in; null where {@code entry} is
     * @param cas CAS number; empty when there is none
     * @param name the entry's name; of what is no entry, the unit's own
     * @param given what the unit calls it, where that is another name of the entry or a product of a group
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Chemical(String entry, String edition, String cas, String name, String given) {

        /** What plans for one chemical are found by; empty when only its name is known. */
        public String mark() {
            return cas.isEmpty() && entry != null ? entry : cas;
        }
    }

    /** What it is looked for by: plan, unit, where and whom to ask, chemicals. */
    Stream<String> soughtBy() {
        return Stream.concat(
                Stream.of(plan.title(), unit.name(), unit.uscc(), unit.address(), unit.contact(), unit.phone()),
                plan.chemicals().stream().flatMap(chemical -> Stream.of(chemical.name(), chemical.cas())));
    }

    /** With what came later in the place of what it replaces. */
    Filing supplementedBy(List<SubmittedMaterial> later) {
        return new Filing(unit, plan, SubmittedMaterial.supplemented(materials, later), replaces);
    }

    /** With one text as it should have been written down. */
    Filing with(FilingText text, String to) {
        Unit corrected = new Unit(
                unit.uscc(),
                text == FilingText.UNIT_NAME ? to : unit.name(),
                text == FilingText.LEGAL_REPRESENTATIVE ? to : unit.legalRepresentative(),
                text == FilingText.ADDRESS ? to : unit.address(),
                unit.contact(),
                unit.phone(),
                unit.industry(),
                unit.headcount(),
                unit.unitClass(),
                unit.size(),
                unit.affiliation(),
                unit.site(),
                unit.longitude(),
                unit.latitude());
        return new Filing(corrected, text == FilingText.PLAN_TITLE ? plan.titled(to) : plan, materials, replaces);
    }

    public Filing withPlan(Plan revised) {
        return new Filing(unit, revised, materials, replaces);
    }
}
