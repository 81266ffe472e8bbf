package onenet.simulators.province;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/** Hands out the platform's answers, and the faults that befall them on the way. */
@ApplicationScoped
class Counter {

    private final Faults faults;
    private final Answers answers;

    Counter(Faults faults, Answers answers) {
        this.faults = faults;
        this.answers = answers;
    }

    /**
     * Does the work and answers.
     *
     * @param work gets the fault it must act out itself, if it is one of DOUBLE, WRONG_IDENTIFIER, REVOKED_ELSEWHERE
     */
    Uni<Response> answer(
            String operation, String requestId, RoutingContext line, Function<Optional<Fault.Kind>, Object> work) {
        Optional<Fault> fault = faults.take(operation);
        if (fault.isEmpty()) {
            return Uni.createFrom()
                    .item(Response.ok(envelope(requestId, work, fault)).build());
        }
        return switch (fault.get().kind()) {
            case ERROR -> Uni.createFrom().item(error(requestId));
            case DROP -> drop(line, requestId, work, fault);
            case DELAY ->
                Uni.createFrom()
                        .item(Response.ok(envelope(requestId, work, Optional.empty()))
                                .build())
                        .onItem()
                        .delayIt()
                        .by(Duration.ofMillis(fault.get().delayMillis()));
            default ->
                Uni.createFrom()
                        .item(Response.ok(envelope(requestId, work, fault)).build());
        };
    }

    private Envelope envelope(String requestId, Function<Optional<Fault.Kind>, Object> work, Optional<Fault> fault) {
        try {
            return answers.success(requestId, work.apply(fault.map(Fault::kind)));
        } catch (Refusal refusal) {
            return answers.failure(requestId, refusal);
        }
    }

    private Response error(String requestId) {
        var refusal = new Refusal(Refusal.Code.SYSTEM_ERROR, "the platform is out of order");
        return Response.serverError()
                .entity(answers.failure(requestId, refusal))
                .build();
    }

    private Uni<Response> drop(
            RoutingContext line, String requestId, Function<Optional<Fault.Kind>, Object> work, Optional<Fault> fault) {
        envelope(requestId, work, fault);
        line.request().connection().close();
        return Uni.createFrom().nothing();
    }
}
