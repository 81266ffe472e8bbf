package onenet.gateway.portal;

import onenet.gateway.GatewayConfig;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Whose portal it is, for its header, its footer and the page 联系我们: configured where it runs, not built in. */
@Singleton
class AgencyTold {

    private final String agency;

    AgencyTold(GatewayConfig config) {
        GatewayConfig.Agency told = config.agency();
        this.agency = new JsonObject()
                .put("name", told.name())
                .put("nameInEnglish", told.nameInEnglish())
                .put("phone", told.phone())
                .put("complaints", told.complaints())
                .put("address", told.address())
                .put("hours", told.hours())
                .encode();
    }

    void open(@Observes Router router) {
        router.route(HttpMethod.GET, "/agency.json").handler(context -> context.response()
                .putHeader("Content-Type", "application/json; charset=utf-8")
                .putHeader("Cache-Control", "public, max-age=600")
                .putHeader("X-Content-Type-Options", "nosniff")
                .end(agency));
    }
}
