package onenet.casework.lifecycle;

import java.util.Set;

/** The table holds no row for this action in this status; names both and what would be allowed. */
public final class MoveNotAllowed extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final String status;
    private final String action;

    MoveNotAllowed(Enum<?> status, Enum<?> action, Set<? extends Enum<?>> allowed) {
        super("%s is not possible in status %s; possible: %s".formatted(action, status, allowed));
        this.status = status.name();
        this.action = action.name();
    }

    public String status() {
        return status;
    }

    public String action() {
        return action;
    }
}
