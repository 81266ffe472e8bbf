package onenet.worklist;

import onenet.casedesk.Colleagues.Colleague;
import onenet.casework.actor.Actor;
import onenet.casework.actor.Role;

import java.util.List;

/**
 * An officer of the reader's office.
 *
 * @param id the person
 * @param name as he signs in
 * @param roles what he may do, as his last sign-in said
 * @param mine whether it is who reads this
 */
public record ColleagueView(String id, String name, List<Role> roles, boolean mine) {

    static ColleagueView of(Colleague colleague, Actor reader) {
        return new ColleagueView(
                colleague.id(),
                colleague.name(),
                colleague.roles().stream().sorted().toList(),
                colleague.id().equals(reader.id()));
    }
}
