package onenet.safetyreview.projectfile.web;

import onenet.casework.identity.Uscc;
import onenet.requests.FactDate;
import onenet.requests.PlannedDate;
import onenet.requests.WellFormed;
import onenet.requests.WellFormed.Kind;
import onenet.safetyreview.project.Chain.CompletionAcceptance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Bodies of what an owner records after the reviews. */
public final class ChainForms {

    private ChainForms() {}

    /** Works have started. */
    public record WorksForm(@NotNull @FactDate LocalDate startedOn) {}

    /** Trial production. */
    public record TrialForm(
            @NotNull @PlannedDate LocalDate from,
            @NotNull @PlannedDate LocalDate until) {}

    /** The owner accepted the completed works. */
    public record AcceptanceForm(
            @NotNull @FactDate LocalDate on,
            @NotBlank @Size(max = 100) String assessorName,

            @NotBlank @Size(max = 40) @WellFormed(Kind.REGISTERED_USCC)
            String assessorUscc) {

        CompletionAcceptance toAcceptance() {
            return new CompletionAcceptance(
                    on, assessorName, Uscc.registered(assessorUscc).value());
        }
    }
}
