package onenet.casework.lifecycle;

import onenet.casework.actor.Role;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The legal moves of a case as a table; the guard, the allowed actions and the printed page all come from its rows.
 *
 * @param <S> internal status
 * @param <A> action
 */
public final class Lifecycle<S extends Enum<S>, A extends Enum<A>> {

    private final Class<S> statuses;
    private final Class<A> actions;
    private final S initial;
    private final Set<S> terminal;
    private final List<Move<S, A>> moves;

    private Lifecycle(Builder<S, A> builder) {
        this.statuses = builder.statuses;
        this.actions = builder.actions;
        this.initial = builder.initial;
        this.terminal = Set.copyOf(builder.terminal);
        this.moves = List.copyOf(builder.moves);
    }

    public static <S extends Enum<S>, A extends Enum<A>> Builder<S, A> of(Class<S> statuses, Class<A> actions) {
        return new Builder<>(statuses, actions);
    }

    /** The one row for this action in this status, or {@link MoveNotAllowed}. */
    public Move<S, A> move(S from, A action) {
        return find(from, action).orElseThrow(() -> notAllowed(from, action));
    }

    /** What is said to one who tries an action that this status has no row for. */
    public MoveNotAllowed notAllowed(S from, A action) {
        return new MoveNotAllowed(from, action, actionsFrom(from));
    }

    public Optional<Move<S, A>> find(S from, A action) {
        return moves.stream()
                .filter(move -> move.from() == from && move.action() == action)
                .findFirst();
    }

    /** What somebody holding these roles may do next; the clock's own moves are never offered to a person. */
    public Set<A> allowedActions(S from, Set<Role> roles) {
        return moves.stream()
                .filter(move -> move.from() == from)
                .filter(move -> move.role().filter(roles::contains).isPresent())
                .map(Move::action)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(actions)));
    }

    /** Whose the action is in any status; empty for the clock's. */
    public Set<Role> roles(A action) {
        return moves.stream()
                .filter(move -> move.action() == action)
                .flatMap(move -> move.role().stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    private Set<A> actionsFrom(S from) {
        return moves.stream()
                .filter(move -> move.from() == from)
                .map(Move::action)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(actions)));
    }

    /** Statuses no path from the initial one reaches: must be empty. */
    public Set<S> unreachable() {
        Set<S> seen = EnumSet.of(initial);
        Deque<S> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            S status = open.pop();
            moves.stream()
                    .filter(move -> move.from() == status && seen.add(move.to()))
                    .forEach(move -> open.push(move.to()));
        }
        return EnumSet.complementOf(EnumSet.copyOf(seen));
    }

    /** Statuses that are not terminal and yet cannot be left: must be empty. */
    public Set<S> deadEnds() {
        Set<S> left = moves.stream().map(Move::from).collect(Collectors.toCollection(() -> EnumSet.noneOf(statuses)));
        left.addAll(terminal);
        return EnumSet.complementOf(EnumSet.copyOf(left));
    }

    public List<Move<S, A>> moves() {
        return moves;
    }

    public S initial() {
        return initial;
    }

    public Set<S> terminal() {
        return terminal;
    }

    /** Collects the rows; a second row for the same status and action is refused. */
    public static final class Builder<S extends Enum<S>, A extends Enum<A>> {
        private final Class<S> statuses;
        private final Class<A> actions;
        private final List<Move<S, A>> moves = new ArrayList<>();
        private S initial;
        private Set<S> terminal = Set.of();

        private Builder(Class<S> statuses, Class<A> actions) {
            this.statuses = statuses;
            this.actions = actions;
        }

        public Builder<S, A> startingAt(S status) {
            this.initial = status;
            return this;
        }

        public Builder<S, A> endingAt(Set<S> ends) {
            this.terminal = ends;
            return this;
        }

        public Builder<S, A> row(S from, A action, Role role, S to, String event) {
            return add(new Move<>(from, action, Optional.of(role), to, event));
        }

        /** A move that the statutory clock or another service makes, never a person. */
        public Builder<S, A> automatic(S from, A action, S to, String event) {
            return add(new Move<>(from, action, Optional.empty(), to, event));
        }

        private Builder<S, A> add(Move<S, A> move) {
            boolean taken = moves.stream().anyMatch(row -> row.from() == move.from() && row.action() == move.action());
            if (taken) {
                throw new IllegalArgumentException("two rows for " + move.from() + " · " + move.action());
            }
            moves.add(move);
            return this;
        }

        public Lifecycle<S, A> build() {
            return new Lifecycle<>(this);
        }
    }
}
