package onenet.safetyreview.projectfile.web;

import onenet.casework.identity.Uscc;
import onenet.requests.Code;
import onenet.requests.WellFormed;
import onenet.requests.WellFormed.Kind;
import onenet.safetyreview.law.Approver;
import onenet.safetyreview.law.DesignChange;
import onenet.safetyreview.project.ProcessUnit;
import onenet.safetyreview.project.Project.Owner;
import onenet.safetyreview.project.ProjectChemical;
import onenet.safetyreview.project.ProjectContent;
import onenet.safetyreview.project.ProjectContent.Approval;
import onenet.safetyreview.project.ProjectContent.Assessor;
import onenet.safetyreview.project.ProjectContent.Designer;
import onenet.safetyreview.project.ProjectContent.Investment;
import onenet.safetyreview.project.ProjectContent.StudyBody;
import onenet.safetyreview.project.ProjectKind;
import onenet.safetyreview.project.SiteBoundary;
import onenet.safetyreview.project.Surrounding;
import onenet.safetyreview.project.Surrounding.ProtectedObject;
import onenet.safetyreview.projectfile.ChangeProject.Changing;
import onenet.text.Lines;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;

/** Bodies of what an owner says of his project. */
public final class ProjectForms {

    private static final String CAS = "([0-9]{2,7}-[0-9]{2}-[0-9])?";

    private ProjectForms() {}

    /** A project that begins. */
    public record RegistrationForm(
            @NotBlank @Size(max = 40) @WellFormed(Kind.REGISTERED_USCC)
            String ownerUscc,

            @NotBlank @Size(max = 100) String ownerName,
            @NotNull @Valid ContentForm content) {

        Owner toOwner() {
            return new Owner(Uscc.registered(ownerUscc).value(), ownerName);
        }
    }

    /**
     * A project as it is known now.
     *
     * @param declared class the owner gives the change; only, and then always, after a letter was given
     * @param what the change, in the owner's words; only, and then always, after a letter was given
     */
    public record ChangeForm(
            @NotNull @Valid ContentForm content,
            DesignChange declared,
            @Lines @Size(max = 2000) String what) {

        Changing toChanging() {
            return new Changing(content.toContent(), declared, what);
        }
    }

    /**
     * What is known of a project.
     *
     * @param site division, zone or town the site lies in
     * @param production whether hazardous chemicals are produced, not only stored
     * @param park chemical park it lies in; left out outside one
     */
    public record ContentForm(
            @NotBlank @Size(max = 120) String name,
            @NotNull ProjectKind kind,
            boolean production,
            @NotBlank @Size(max = 20) @WellFormed(Kind.SITE) String site,
            @NotBlank @Size(max = 200) String address,
            @Size(max = 100) String park,
            @NotNull @Valid BoundaryForm boundary,
            @NotNull @Size(max = 200) List<@Valid @NotNull SurroundingForm> surroundings,
            @NotNull @Size(max = 100) List<@Valid @NotNull ProcessForm> processes,
            @NotNull @Size(max = 200) List<@Valid @NotNull SubstanceForm> chemicals,
            @NotNull @Valid InvestmentForm investment,
            @NotNull @Valid ApprovalForm approval,
            @NotNull @Valid StudyForm feasibility,
            @NotNull @Valid DesignerForm designer,
            @NotNull @Valid AssessorForm assessor) {

        ProjectContent toContent() {
            return new ProjectContent(
                    name,
                    kind,
                    production,
                    site.strip(),
                    address,
                    park == null || park.isBlank() ? null : park,
                    boundary.toBoundary(),
                    surroundings.stream().map(SurroundingForm::toSurrounding).toList(),
                    processes.stream().map(ProcessForm::toUnit).toList(),
                    chemicals.stream().map(SubstanceForm::toChemical).toList(),
                    investment.toInvestment(),
                    approval.toApproval(),
                    feasibility.toBody(),
                    designer.toDesigner(),
                    assessor.toAssessor());
        }
    }

    /**
     * The boundary of the site: a GeoJSON polygon of one ring, longitude before latitude, degrees of CGCS2000.
     *
     * @param type {@code Polygon}
     * @param coordinates one ring, the last place the first again
     */
    public record BoundaryForm(
            @NotNull @Pattern(regexp = "Polygon") String type,

            @NotEmpty @Size(max = 20)
            List<
                            @NotNull @Size(max = 500) List<
                                    @NotNull @Size(min = 2, max = 2) List<
                                            @NotNull @DecimalMin("-180") @DecimalMax("180") Double>>>
                    coordinates) {

        SiteBoundary toBoundary() {
            return new SiteBoundary(type, coordinates);
        }
    }

    /**
     * A place around the site.
     *
     * @param distance from the site, metres
     * @param required what must be kept, metres
     * @param requiredBy who asks for it
     * @param standard by which standard
     */
    public record SurroundingForm(
            @NotNull ProtectedObject object,
            @NotBlank @Size(max = 100) String name,

            @NotNull @DecimalMin("-1000000") @DecimalMax("1000000")
            Double distance,

            @NotNull @DecimalMin("-1000000") @DecimalMax("1000000")
            Double required,

            @NotBlank @Size(max = 100) String requiredBy,
            @NotBlank @Size(max = 100) String standard) {

        Surrounding toSurrounding() {
            return new Surrounding(
                    object, name, BigDecimal.valueOf(distance), BigDecimal.valueOf(required), requiredBy, standard);
        }
    }

    /**
     * A process.
     *
     * @param keyProcess code of the list of key processes; left out where it is on none
     * @param firstInCountry whether it is used in the country for the first time
     */
    public record ProcessForm(
            @NotBlank @Size(max = 100) String name,
            @Code @Size(max = 40) String keyProcess,
            boolean firstInCountry) {

        ProcessUnit toUnit() {
            return new ProcessUnit(
                    name, keyProcess == null || keyProcess.isBlank() ? null : keyProcess, firstInCountry);
        }
    }

    /**
     * A substance: an entry of the catalogue by its number, or by a name or CAS number.
     *
     * @param entry number of the entry; may be left out when name or CAS number is enough
     * @param cas CAS number; left out or empty when there is none
     * @param tonnes the most of it at one time
     * @param produced whether the project makes it
     */
    public record SubstanceForm(
            @Code @Size(max = 100) String entry,
            @Code @Pattern(regexp = CAS) String cas,
            @Size(max = 100) String name,

            @NotNull @DecimalMin("0") @DecimalMax("100000000")
            Double tonnes,

            boolean produced) {

        ProjectChemical toChemical() {
            return new ProjectChemical(
                    entry,
                    null,
                    cas == null ? "" : cas,
                    name == null ? "" : name,
                    null,
                    BigDecimal.valueOf(tonnes),
                    produced);
        }
    }

    /** What it costs, 10,000 yuan. */
    public record InvestmentForm(
            @NotNull @DecimalMin("0") @DecimalMax("100000000")
            Double total,

            @NotNull @DecimalMin("0") @DecimalMax("100000000")
            Double safety) {

        Investment toInvestment() {
            return new Investment(BigDecimal.valueOf(total), BigDecimal.valueOf(safety));
        }
    }

    /** How it stands with those who approve investments. */
    public record ApprovalForm(
            @NotNull Approver approver,
            @NotBlank @Size(max = 100) String number,
            boolean crossesProvince,
            boolean port) {

        Approval toApproval() {
            return new Approval(approver, number, crossesProvince, port);
        }
    }

    /** Who studied whether it can be built. */
    public record StudyForm(
            @NotBlank @Size(max = 100) String name,
            @NotBlank @Code(raised = false) @Size(max = 30) String phone,
            @NotBlank @Size(max = 200) String address,
            @NotBlank @Size(max = 50) String legalRepresentative,
            @NotBlank @Size(max = 50) String head) {

        StudyBody toBody() {
            return new StudyBody(name, phone, address, legalRepresentative, head);
        }
    }

    /** Who designs it. */
    public record DesignerForm(
            @NotBlank @Size(max = 100) String name,

            @NotBlank @Size(max = 40) @WellFormed(Kind.REGISTERED_USCC)
            String uscc,

            @NotBlank @Size(max = 60) String grade,
            @NotBlank @Size(max = 60) String number) {

        Designer toDesigner() {
            return new Designer(name, Uscc.registered(uscc).value(), grade, number);
        }
    }

    /** Who assessed its safety. */
    public record AssessorForm(
            @NotBlank @Size(max = 100) String name,

            @NotBlank @Size(max = 40) @WellFormed(Kind.REGISTERED_USCC)
            String uscc,

            @NotBlank @Size(max = 60) String number) {

        Assessor toAssessor() {
            return new Assessor(name, Uscc.registered(uscc).value(), number);
        }
    }
}
