package onenet.gateway.session;

import io.quarkus.oidc.TenantResolver;
import io.quarkus.oidc.runtime.OidcUtils;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;

/** Decides how a caller proves who he is: a machine by its bearer token, a browser by the session cookie the gateway gave it. */
@Singleton
class SessionTenant implements TenantResolver {

    static final String PORTAL = "portal";

    private static final String COOKIE = "q_session_" + PORTAL;

    @Override
    public String resolve(RoutingContext context) {
        return context.normalizedPath().startsWith("/auth/") || bySession(context)
                ? PORTAL
                : OidcUtils.DEFAULT_TENANT_ID;
    }

    /** A token that is sent counts before any cookie. */
    static boolean bySession(RoutingContext context) {
        return context.request().getHeader("Authorization") == null
                && context.request().cookies().stream().map(Cookie::getName).anyMatch(name -> name.startsWith(COOKIE));
    }
}
