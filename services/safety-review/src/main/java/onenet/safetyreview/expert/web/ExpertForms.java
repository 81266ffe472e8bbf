package onenet.safetyreview.expert.web;

import onenet.casework.identity.Uscc;
import onenet.requests.Code;
import onenet.requests.FactDate;
import onenet.requests.PlannedDate;
import onenet.requests.WellFormed;
import onenet.requests.WellFormed.Kind;
import onenet.safetyreview.expert.Body;
import onenet.safetyreview.expert.BodyEntry;
import onenet.safetyreview.expert.ExpertEntry;
import onenet.text.Lines;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** What the acts on the registers take. */
final class ExpertForms {

    private static final String CODE = "[A-Za-z0-9._-]*";

    private ExpertForms() {}

    /**
     * Who employs an expert.
     *
     * @param household code of the group of enterprises it belongs to; absent where it belongs to none
     */
    public record EmployerForm(
            @NotBlank @Size(max = 40) @WellFormed(Kind.REGISTERED_USCC)
            String uscc,

            @NotBlank @Size(max = 100) String name,
            @Size(max = 40) @Pattern(regexp = CODE) String household) {

        ExpertEntry.Employer toEmployer() {
            String code = Uscc.registered(uscc).value();
            return new ExpertEntry.Employer(code, name, household == null || household.isBlank() ? code : household);
        }
    }

    /** What an expert did for an enterprise; {@code until} is the day it ended. */
    public record PastWorkForm(
            @NotBlank @Size(max = 40) @WellFormed(Kind.REGISTERED_USCC)
            String uscc,

            @NotBlank @Size(max = 200) String work,
            @NotNull @PlannedDate LocalDate until) {

        ExpertEntry.PastWork toWork() {
            return new ExpertEntry.PastWork(Uscc.registered(uscc).value(), work, until);
        }
    }

    /** What an expert may call himself. */
    public record QualificationForm(
            @NotBlank @Size(max = 60) String title,
            @NotBlank @Size(max = 60) String number,
            @NotNull @PlannedDate LocalDate until) {

        ExpertEntry.Qualification toQualification() {
            return new ExpertEntry.Qualification(title, number, until);
        }
    }

    /**
     * An expert as an office writes him down.
     *
     * @param fields codes of the fields he is an expert in
     * @param appointedUntil last day of his appointment
     */
    public record ExpertForm(
            @NotBlank @Size(max = 50) String name,
            @Valid @NotNull EmployerForm employer,
            @NotNull @Size(max = 12) List<@NotNull @Size(max = 30) @Pattern(regexp = "[A-Z_]*") String> fields,
            @Valid @NotNull QualificationForm qualification,
            @NotNull @PlannedDate LocalDate appointedUntil,
            @Size(max = 50) List<@Valid @NotNull PastWorkForm> pastWork) {

        ExpertEntry toEntry() {
            return new ExpertEntry(
                    name,
                    employer.toEmployer(),
                    fields,
                    qualification.toQualification(),
                    appointedUntil,
                    pastWork == null
                            ? List.of()
                            : pastWork.stream().map(PastWorkForm::toWork).toList());
        }
    }

    /**
     * An expert the register does not have yet.
     *
     * @param code of the person his account is tied to
     */
    public record NewExpertForm(
            @NotBlank @Code(raised = false) @Size(max = 64) @Pattern(regexp = CODE)
            String code,

            @Valid @NotNull ExpertForm entry) {}

    /** A tie to an enterprise. */
    public record InterestForm(
            @NotBlank @Size(max = 40) @WellFormed(Kind.REGISTERED_USCC)
            String uscc,

            @NotBlank @Lines @Size(max = 500) String reason) {}

    /**
     * An assessor or designer as an office writes it down.
     *
     * @param household code of the group of enterprises it belongs to; absent where it belongs to none
     * @param scope what its qualification covers, in the words of the paper
     * @param qualification grade of it
     * @param until last day of the qualification
     */
    public record BodyForm(
            @NotBlank @Size(max = 100) String name,
            @NotNull BodyEntry.BodyKind kind,
            @Size(max = 40) @Pattern(regexp = CODE) String household,
            @NotEmpty @Size(max = 20) List<@NotBlank @Size(max = 100) String> scope,
            @NotBlank @Size(max = 60) String qualification,
            @NotBlank @Size(max = 60) String number,
            @NotNull @PlannedDate LocalDate until) {

        BodyEntry toEntry(String uscc) {
            return new BodyEntry(
                    name,
                    kind,
                    household == null || household.isBlank() ? uscc : household,
                    scope,
                    qualification,
                    number,
                    until);
        }
    }

    /**
     * That who gave a body its qualification has revoked it.
     *
     * @param on the day of that decision
     * @param paper its number
     */
    public record RevocationForm(
            @NotNull @FactDate LocalDate on,
            @NotBlank @Size(max = 100) String paper,
            @NotBlank @Lines @Size(max = 500) String reason) {

        Body.Revocation toRevocation() {
            return new Body.Revocation(on, paper, reason);
        }
    }

    /** A body the register does not have yet. */
    public record NewBodyForm(
            @NotBlank @Size(max = 40) @WellFormed(Kind.REGISTERED_USCC)
            String uscc,

            @Valid @NotNull BodyForm entry) {

        String code() {
            return Uscc.registered(uscc).value();
        }
    }
}
