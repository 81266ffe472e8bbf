package onenet.hazchem.intake.web;

import onenet.casedesk.web.MaterialForm;
import onenet.hazchem.intake.DeclineToAccept;
import onenet.hazchem.intake.FindSupplementWanting;
import onenet.hazchem.licencecase.CorrectionNotice.Defect;
import onenet.hazchem.licencecase.NonAcceptance;
import onenet.hazchem.licencecase.NonAcceptance.Exemption;
import onenet.requests.PlannedDate;
import onenet.text.Lines;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** Bodies of the acts at intake. */
public final class IntakeRequests {

    private IntakeRequests() {}

    /** The one-time notice: everything at once, each item with its clause. */
    public record Correction(
            @NotEmpty @Size(max = 60) List<@Valid DefectForm> defects,
            @NotNull @PlannedDate LocalDate respondBy) {

        public List<Defect> toDefects() {
            return defects.stream().map(DefectForm::toDefect).toList();
        }
    }

    /** One thing missing or wrong. */
    public record DefectForm(
            @NotBlank @Size(max = 60) String material,
            @NotBlank @Size(max = 40) String clause,
            @NotBlank @Lines @Size(max = 500) String reason) {

        Defect toDefect() {
            return new Defect(material, clause, reason);
        }
    }

    /** What came and is not what was asked for: each with the reason; the clause is the notice's. */
    public record SupplementWanting(
            @NotEmpty @Size(max = 60) List<@Valid WantingForm> defects,
            @NotNull @PlannedDate LocalDate respondBy) {

        public List<FindSupplementWanting.Wanting> toWanting() {
            return defects.stream().map(WantingForm::toWanting).toList();
        }
    }

    /** One material that is not what the notice asked for. */
    public record WantingForm(
            @NotBlank @Size(max = 60) String material,
            @NotBlank @Lines @Size(max = 500) String reason) {

        FindSupplementWanting.Wanting toWanting() {
            return new FindSupplementWanting.Wanting(material, reason);
        }
    }

    /**
     * What the applicant commits to supply after acceptance.
     *
     * @param committed that it was read and is meant: supplied by the day, or the case ends without a decision
     */
    public record Committing(
            @NotEmpty @Size(max = 60) List<@NotBlank @Size(max = 60) String> materials,
            @NotNull @PlannedDate LocalDate supplyBy,
            @AssertTrue boolean committed) {}

    /** What the applicant hands in afterwards. */
    public record Supplements(@NotEmpty @Size(max = 60) List<@Valid MaterialForm> materials) {}

    /**
     * Why the application ends at intake.
     *
     * @param exemption why no licence is needed; only, and then always, with the kind NOT_REQUIRED
     */
    public record Declining(
            @NotNull NonAcceptance.NonAcceptanceKind kind,
            @NotBlank @Size(max = 40) String clause,
            @NotBlank @Lines @Size(max = 500) String reason,
            @Valid ExemptionForm exemption) {

        public DeclineToAccept.Ground toGround() {
            return new DeclineToAccept.Ground(kind, clause, reason, exemption == null ? null : exemption.toExemption());
        }
    }

    /** The exemption of Order 55 Art. 3, and the number of the other licence it rests on. */
    public record ExemptionForm(
            @NotNull Exemption.ExemptTrade ground,
            @NotBlank @Size(max = 80) String licence) {

        Exemption toExemption() {
            return new Exemption(ground, licence);
        }
    }

    /** A reason in words. */
    public record Reason(@NotBlank @Lines @Size(max = 500) String reason) {}
}
