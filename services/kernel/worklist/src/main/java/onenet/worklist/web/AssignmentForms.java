package onenet.worklist.web;

import onenet.text.Lines;
import onenet.worklist.AssignCases.Looked;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Bodies of the acts about whose a case is. */
public final class AssignmentForms {

    private AssignmentForms() {}

    /**
     * Cases that are to be somebody's.
     *
     * @param to the officer, by person or by the name he signs in with; nobody when left out
     * @param reason what is to be on record for it; left out where nothing is
     */
    public record Assigning(
            @NotEmpty @Size(max = 100) List<@Valid @NotNull SeenHands> cases,
            @Size(min = 1, max = 100) String to,
            @Lines @Size(max = 200) String reason) {

        /** A case named twice is asked for once. */
        List<Looked> looked() {
            return cases.stream().map(SeenHands::looked).distinct().toList();
        }
    }

    /**
     * A case as it was looked at.
     *
     * @param assignee id of the officer whose it was then; left out where it was nobody's
     */
    public record SeenHands(
            @NotBlank @Size(max = 40) String caseNumber,
            @Size(max = 100) String assignee) {

        Looked looked() {
            return new Looked(caseNumber, assignee);
        }
    }

    /**
     * All open cases of one officer go to another.
     *
     * @param from the officer who leaves them, by person or by the name he signs in with
     * @param to the officer who gets them
     * @param reason why, for the record
     */
    public record HandingOver(
            @NotBlank @Size(max = 100) String from,
            @NotBlank @Size(max = 100) String to,
            @NotBlank @Lines @Size(max = 200) String reason) {}
}
