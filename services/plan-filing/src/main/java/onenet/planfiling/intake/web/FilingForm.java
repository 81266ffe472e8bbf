package onenet.planfiling.intake.web;

import onenet.casedesk.web.MaterialForm;
import onenet.casework.identity.Uscc;
import onenet.counter.CounterReceipt;
import onenet.planfiling.filingcase.Filing;
import onenet.planfiling.intake.HandInFiling;
import onenet.planfiling.law.AccidentKind;
import onenet.planfiling.law.Affiliation;
import onenet.planfiling.law.PlanKind;
import onenet.planfiling.law.UnitClass;
import onenet.planfiling.law.UnitSize;
import onenet.requests.Code;
import onenet.requests.PlannedDate;
import onenet.requests.WellFormed;
import onenet.requests.WellFormed.Kind;
import onenet.text.Lines;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A filing as it is sent in.
 *
 * @param draftId draft the filing was prepared in: it becomes this one filing, however often it is sent
 * @param whyAgain why the unit files what it has filed already: needed after LIKE_FILING, without meaning where nothing is alike
 * @param signedApplication at a window: file of the printed filing the visitor signed
 * @param authorisation at a window: file of an agent's written authorisation
 */
public record FilingForm(
        @Valid @NotNull UnitForm unit,
        @Valid @NotNull PlanForm plan,
        @NotNull @Size(max = 20) List<@Valid @NotNull MaterialForm> materials,
        @Size(max = 40) String replaces,
        UUID draftId,
        @Lines @Size(max = 500) String whyAgain,
        @Size(max = 64) String signedApplication,
        @Size(max = 64) String authorisation) {

    private static final String CAS = "([0-9]{2,7}-[0-9]{2}-[0-9])?";

    /** The filing unit; {@code site} is 441521, 441502-HHW or 441521103. */
    public record UnitForm(
            @NotBlank @Size(max = 40) @WellFormed(Kind.REGISTERED_USCC)
            String uscc,

            @NotBlank @Size(max = 100) String name,
            @NotBlank @Size(max = 50) String legalRepresentative,
            @NotBlank @Size(max = 200) String address,
            @NotBlank @Size(max = 50) String contact,
            @NotBlank @Code(raised = false) @Size(max = 30) String phone,
            @Size(max = 60) String industry,
            @Min(1) @Max(1_000_000) Integer headcount,
            @NotNull UnitClass unitClass,
            @NotNull UnitSize size,
            @NotNull Affiliation affiliation,
            @NotBlank @Size(max = 20) @WellFormed(Kind.SITE) String site,
            @DecimalMin("-180") @DecimalMax("180") Double longitude,
            @DecimalMin("-90") @DecimalMax("90") Double latitude) {

        Filing.Unit toUnit() {
            return new Filing.Unit(
                    Uscc.registered(uscc).value(),
                    name,
                    legalRepresentative,
                    address,
                    contact,
                    phone,
                    industry,
                    headcount,
                    unitClass,
                    size,
                    affiliation,
                    site.strip(),
                    longitude,
                    latitude);
        }
    }

    /** The plan. */
    public record PlanForm(
            @NotBlank @Size(max = 120) String title,
            @NotBlank @Size(max = 30) String version,
            @NotEmpty @Size(max = 3) List<@NotNull PlanKind> kinds,
            @NotNull @PlannedDate LocalDate publishedOn,
            @Size(max = 200) List<@Valid @NotNull ChemicalForm> chemicals,
            @NotEmpty @Size(max = 9) List<@NotNull AccidentKind> accidentKinds,

            @Size(max = 20)
            List<@NotNull @Pattern(regexp = "\\d{6}") @WellFormed(Kind.DIVISION) String> crossedCounties,

            @NotBlank @Lines @Size(max = 200_000) String text) {

        Filing.Plan toPlan() {
            List<String> crossed = crossedCounties == null ? List.of() : crossedCounties;
            return new Filing.Plan(
                    title,
                    version,
                    kinds.stream().distinct().toList(),
                    publishedOn,
                    chemicals == null
                            ? List.of()
                            : chemicals.stream().map(ChemicalForm::toChemical).toList(),
                    accidentKinds.stream().distinct().toList(),
                    crossed.stream().distinct().toList(),
                    text);
        }
    }

    /**
     * A chemical the plan is for: an entry of the catalogue by its number, or by a name or CAS number; what no edition has, by its name.
     *
     * @param entry number of the entry, as findChemicals gives it; may be left out when name or CAS number is enough
     * @param edition not read: the edition is the one of the day of receipt
     * @param cas CAS number; left out or empty when there is none
     * @param name a name of the entry; for a group, such as 2828, any name no other entry has
     * @param given as a filing shows it: the unit's own name for it; may be left out
     */
    public record ChemicalForm(
            @Code @Size(max = 100) String entry,
            @Size(max = 40) String edition,
            @Code @Pattern(regexp = CAS) String cas,
            @Size(max = 100) String name,
            @Size(max = 100) String given) {

        Filing.Chemical toChemical() {
            return new Filing.Chemical(entry, null, cas == null ? "" : cas, name == null ? "" : name, given);
        }
    }

    /** @param counter how it came in over the counter; null when it came online */
    HandInFiling.Sent toSent(CounterReceipt counter) {
        Filing filing = new Filing(unit.toUnit(), plan.toPlan(), MaterialForm.materials(materials), replaces);
        return new HandInFiling.Sent(
                draftId, filing, whyAgain == null || whyAgain.isBlank() ? null : whyAgain, counter);
    }
}
