package onenet.time;

import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.DateTimeException;
import java.time.Instant;

/** {@code GET, PUT, DELETE /q/clock} of a movable clock on the management port, plain text, one instant; the route does not exist otherwise. */
@Singleton
class ClockRoutes {

    private static final String PATH = "/q/clock";

    private final ServiceClock clock;

    ClockRoutes(ServiceClock clock) {
        this.clock = clock;
    }

    void add(@Observes ManagementInterface management) {
        if (clock.isMovable()) {
            Router router = management.router();
            router.route(HttpMethod.GET, PATH).handler(this::tell);
            router.route(HttpMethod.PUT, PATH).handler(BodyHandler.create()).handler(this::move);
            router.route(HttpMethod.DELETE, PATH).handler(request -> {
                clock.reset();
                tell(request);
            });
        }
    }

    private void tell(RoutingContext request) {
        request.response()
                .putHeader("Content-Type", "text/plain")
                .end(clock.instant().toString());
    }

    private void move(RoutingContext request) {
        try {
            clock.moveTo(Instant.parse(request.body().asString().trim()));
            tell(request);
        } catch (DateTimeException unreadable) {
            request.response().setStatusCode(400).end("an instant such as 2026-09-14T01:00:00Z is needed");
        }
    }
}
