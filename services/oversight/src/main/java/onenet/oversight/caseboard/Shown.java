package onenet.oversight.caseboard;

import onenet.casework.authority.AuthorityMode;
import onenet.casework.clock.Light;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A case as the board shows it today.
 *
 * @param light by the clock that runs and today's date; WAITING while it is the applicant's turn
 * @param dueFixed whether nobody can be mistaken about the day: false where the calendar of its year is not there yet
 * @param stage whose turn it is
 * @param stay the step it is in; null where that has no share of the time
 * @param place where it stands in the list it was asked for in
 */
public record Shown(
        String caseNumber,
        CaseService service,
        String itemCode,
        String holderUscc,
        String office,
        AuthorityMode actingMode,
        String status,
        String publicStatus,
        Light light,
        LocalDate dueOn,
        boolean dueFixed,
        LocalDate pausedFrom,
        Stage stage,
        Stay stay,
        Instant openedAt,
        Instant changedAt,
        String place) {}
