package onenet.worklist;

import onenet.casedesk.Assignee;
import onenet.casedesk.CaseAccess;
import onenet.casedesk.DeskCase;
import onenet.casework.actor.Actor;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;

/**
 * Whose a case is among the officers of its office.
 *
 * @param assignee absent while it is nobody's
 * @param acts what the reader may do about it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AssignmentView(AssigneeView assignee, List<Handing> acts) {

    /**
     * The officer a case is assigned to.
     *
     * @param id the person, as four eyes know him
     * @param name as he signs in
     * @param since when it became his
     * @param mine whether it is who reads this
     */
    public record AssigneeView(String id, String name, Instant since, boolean mine) {

        static AssigneeView of(Assignee assignee, Actor reader) {
            return new AssigneeView(
                    assignee.id(),
                    assignee.name(),
                    assignee.since(),
                    assignee.id().equals(reader.id()));
        }
    }

    /** Absent for whoever is not shown the inside of the office. */
    public static AssignmentView of(DeskCase found, Actor reader, CaseHands hands) {
        return shown(found, reader) ? new AssignmentView(assignee(found, reader), hands.offers(found, reader)) : null;
    }

    /** Whose it is, for a line of a list; null while it is nobody's, and for who is not told. */
    public static AssigneeView assignee(DeskCase found, Actor reader) {
        return found.assignee()
                .filter(each -> shown(found, reader))
                .map(each -> AssigneeView.of(each, reader))
                .orElse(null);
    }

    static boolean shown(DeskCase found, Actor reader) {
        return reader.serves(found.office()) || CaseAccess.seesAll(reader);
    }
}
