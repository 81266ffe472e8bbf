package onenet.safetyreview.intake.web;

import onenet.casedesk.web.MaterialForm;
import onenet.requests.Code;
import onenet.requests.PlannedDate;
import onenet.safetyreview.intake.RequestCorrection.Named;
import onenet.safetyreview.intake.SubmitReview.Asked;
import onenet.safetyreview.law.ReviewKind;
import onenet.safetyreview.reviewcase.NonAcceptance.NonAcceptanceKind;
import onenet.safetyreview.reviewcase.ReviewApplication;
import onenet.safetyreview.reviewcase.ReviewApplication.Applicant;
import onenet.safetyreview.reviewcase.ReviewApplication.DesignManagement;
import onenet.text.Lines;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Bodies of the acts at intake. */
public final class IntakeRequests {

    private IntakeRequests() {}

    /**
     * An application for a review.
     *
     * @param designManagement how the design is organised; only, and then always, for a design review
     * @param materials what is handed in; what is missing the office asks for once
     * @param draftId draft it was prepared in: it becomes this one case, however often it is sent
     * @param signedApplication id of the application signed at the window; left out online
     * @param authorisation id of an agent's authorisation shown at the window; left out online
     */
    public record ReviewForm(
            @NotBlank @Code @Size(max = 40) String projectNumber,
            @NotNull ReviewKind kind,
            @NotNull @Valid ApplicantForm applicant,
            @Valid DesignManagementForm designManagement,
            @NotNull @Size(max = 20) List<@Valid @NotNull MaterialForm> materials,
            UUID draftId,
            @Size(max = 64) String signedApplication,
            @Size(max = 64) String authorisation) {

        Asked toAsked() {
            boolean design = kind == ReviewKind.DESIGN && designManagement != null;
            return new Asked(
                    projectNumber,
                    kind,
                    new ReviewApplication(
                            applicant.toApplicant(),
                            design ? designManagement.toDesignManagement() : null,
                            MaterialForm.materials(materials)));
        }
    }

    /**
     * The owner, as the form asks for him.
     *
     * @param unitKind kind of unit, as registered
     * @param head person in charge
     * @param mail address of his mail; may be left out
     */
    public record ApplicantForm(
            @NotBlank @Size(max = 200) String address,
            @NotBlank @Code @Size(max = 10) String postcode,
            @NotBlank @Size(max = 60) String unitKind,
            @NotBlank @Size(max = 50) String head,
            @NotBlank @Code(raised = false) @Size(max = 30) String headPhone,
            @NotBlank @Size(max = 50) String contact,
            @NotBlank @Code(raised = false) @Size(max = 30) String contactPhone,
            @Size(max = 120) String mail) {

        Applicant toApplicant() {
            return new Applicant(address, postcode, unitKind, head, headPhone, contact, contactPhone, mail);
        }
    }

    /** How the design is organised: who does what, and the study of hazards and operability. */
    public record DesignManagementForm(
            @NotBlank @Lines @Size(max = 2000) String divisionOfWork,
            @NotBlank @Lines @Size(max = 2000) String hazop) {

        DesignManagement toDesignManagement() {
            return new DesignManagement(divisionOfWork, hazop);
        }
    }

    /** The one notice: everything at once. */
    public record CorrectionForm(
            @NotEmpty @Size(max = 20) List<@Valid @NotNull DefectForm> defects,
            @NotNull @PlannedDate LocalDate respondBy) {

        List<Named> toNamed() {
            return defects.stream()
                    .map(each -> new Named(each.material(), each.reason()))
                    .toList();
        }
    }

    /** One thing missing or wrong; its clause is the item's. */
    public record DefectForm(
            @NotBlank @Size(max = 60) String material,
            @NotBlank @Lines @Size(max = 500) String reason) {}

    /** What the notice asked for. */
    public record SupplementsForm(@NotEmpty @Size(max = 20) List<@Valid @NotNull MaterialForm> materials) {}

    /** Why the application ends at intake. */
    public record DecliningForm(
            @NotNull NonAcceptanceKind kind,
            @NotBlank @Lines @Size(max = 500) String reason) {}

    /** Why. */
    public record ReasonForm(
            @NotBlank @Lines @Size(max = 500) String reason) {}
}
