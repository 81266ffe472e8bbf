package onenet.casework.lifecycle;

import onenet.casework.actor.Role;

import java.util.Optional;

/**
 * One legal move of a case: a row of the lifecycle table.
 *
 * @param from status before
 * @param action what is done
 * @param role who may do it; empty when the statutory clock or another service does it
 * @param to status after
 * @param event type of the event the move emits, for example {@code hazchem.case-accepted.v1}; empty when it emits none
 */
public record Move<S extends Enum<S>, A extends Enum<A>>(S from, A action, Optional<Role> role, S to, String event) {}
