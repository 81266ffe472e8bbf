package onenet.gateway.routing;

import java.net.URI;

/**
 * Where one request goes.
 *
 * @param route the route's name
 * @param upstream the service's base URL
 * @param path the path on the service, without query
 * @param open whether no login is needed
 */
record Target(String route, URI upstream, String path, boolean open) {

    String host() {
        return upstream.getHost();
    }

    int port() {
        if (upstream.getPort() > 0) {
            return upstream.getPort();
        }
        return "https".equals(upstream.getScheme()) ? 443 : 80;
    }

    boolean secure() {
        return "https".equals(upstream.getScheme());
    }
}
