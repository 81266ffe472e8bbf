package onenet.gateway.body;

import onenet.gateway.answer.GatewayProblem;

import java.util.Optional;

/** A body that is not taken. */
public final class BodyRefused extends Exception {

    private static final long serialVersionUID = 1L;

    private final GatewayProblem problem;
    private final String reason;

    BodyRefused(GatewayProblem problem) {
        this(problem, null);
    }

    BodyRefused(GatewayProblem problem, String reason) {
        super(problem.name());
        this.problem = problem;
        this.reason = reason;
    }

    public GatewayProblem problem() {
        return problem;
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }
}
