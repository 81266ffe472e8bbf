package onenet.gateway.routing;

import onenet.gateway.GatewayConfig;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** The table of routes: which service a path belongs to and whether it is public. Data from the configuration, no business word. */
@Singleton
class Routes {

    static final String API = "/api/";

    private final GatewayConfig config;

    Routes(GatewayConfig config) {
        this.config = config;
        for (String rule : config.publicRequests()) {
            if (!rule.matches("[A-Z]+ /\\S+")) {
                throw new IllegalStateException("onenet.gateway.public: not a method and a path: " + rule);
            }
        }
        config.aliases().values().forEach(alias -> {
            if (!config.routes().containsKey(alias.route())) {
                throw new IllegalStateException("onenet.gateway.aliases: no route " + alias.route());
            }
        });
    }

    /** @param rawPath a path that passed the guard */
    Optional<Target> find(String method, String rawPath) {
        if (rawPath.startsWith(API)) {
            return behindApi(method, rawPath);
        }
        return config.aliases().values().stream()
                .filter(alias -> rawPath.startsWith(alias.from())
                        && rawPath.length() > alias.from().length())
                .findFirst()
                .flatMap(alias -> target(
                        method,
                        alias.route(),
                        alias.to() + rawPath.substring(alias.from().length())));
    }

    private Optional<Target> behindApi(String method, String rawPath) {
        int end = rawPath.indexOf('/', API.length());
        if (end < 0) {
            return Optional.empty();
        }
        return target(method, rawPath.substring(API.length(), end), rawPath.substring(end));
    }

    private Optional<Target> target(String method, String name, String path) {
        GatewayConfig.Route route = config.routes().get(name);
        if (route == null || !covers(config.reachable(), path)) {
            return Optional.empty();
        }
        return Optional.of(new Target(name, route.upstream(), path, open(method, path)));
    }

    /** What may be done with an address is no secret where anything is open. */
    private boolean open(String method, String path) {
        if (method.equals("OPTIONS")) {
            return config.publicRequests().stream()
                    .map(rule -> rule.substring(rule.indexOf(' ') + 1))
                    .anyMatch(pattern -> covers(List.of(pattern), path));
        }
        String asked = (method.equals("HEAD") ? "GET" : method) + " " + path;
        return covers(config.publicRequests(), asked);
    }

    private static boolean covers(List<String> patterns, String text) {
        return patterns.stream()
                .anyMatch(pattern -> pattern.endsWith("*")
                        ? text.startsWith(pattern.substring(0, pattern.length() - 1))
                        : text.equals(pattern));
    }
}
