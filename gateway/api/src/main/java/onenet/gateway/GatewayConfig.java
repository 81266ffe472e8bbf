package onenet.gateway;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every setting of the gateway. */
@ConfigMapping(prefix = "onenet.gateway")
public interface GatewayConfig {

    /** The services behind the gateway by the name that stands after {@code /api/}. */
    Map<String, Route> routes();

    /** Short addresses outside {@code /api}. */
    Map<String, Alias> aliases();

    /** Method and path of what needs no login; a trailing {@code *} stands for the rest of the path. */
    @WithName("public")
    List<String> publicRequests();

    /** Paths of a service that may be reached at all; a trailing {@code *} stands for the rest of the path. */
    List<String> reachable();

    /** How long a service may take to accept a connection. */
    @WithDefault("2s")
    Duration connectTimeout();

    /** How long a service may stay silent before the caller is told 504. */
    @WithDefault("30s")
    Duration answerTimeout();

    /** Connections kept to each service; more requests wait in line. */
    @WithDefault("128")
    int connectionsPerService();

    /** Networks (CIDR) of the proxies in front whose {@code X-Forwarded-For} is believed; without them nobody's is. */
    Optional<List<String>> trustedProxies();

    /** Connections one address may hold; more where a few proxies in front hold those of everybody. */
    @WithDefault("1000")
    int connectionsPerAddress();

    /** Bodies of requests. */
    Body body();

    /** Sessions of the portal. */
    Session session();

    /** Allowances of callers. */
    Limit limit();

    /** Whose portal it is. */
    Agency agency();

    /** One service behind the gateway. */
    interface Route {

        /** The service's base URL. */
        URI upstream();
    }

    /** One short address. */
    interface Alias {

        /** The beginning of the public path, for example {@code /v/}. */
        String from();

        /** The route it belongs to. */
        String route();

        /** What replaces the beginning on the service's side. */
        String to();
    }

    /** What is taken in before a service is asked. */
    interface Body {

        /** Largest body of a request; a little more than the largest paper, and no more than the services themselves take. */
        @WithDefault("12M")
        MemorySize largest();

        /** Disk for all bodies that are coming or waiting at this moment; beyond it callers are told to come back. */
        @WithDefault("512M")
        MemorySize spool();

        /** Bodies one caller may be sending at the same time. */
        @WithDefault("64")
        int atOncePerCaller();
    }

    /** How browsers stay signed in. */
    interface Session {

        /** Secret of the client {@code portal} at the identity provider. */
        String clientSecret();

        /** Whether browsers reach the gateway over HTTPS only, as they must in production: cookies are sent over nothing else. */
        @WithDefault("false")
        boolean secure();

        /** Key the session cookies are encrypted with, at least 32 characters; the same on every replica. */
        String cookieKey();
    }

    /** The authority that runs the portal, as its pages name it; the defaults are a demonstration's. */
    interface Agency {

        /** Its name (主办单位). */
        @WithDefault("汕尾市应急管理局（演示）")
        String name();

        /** Its name in English. */
        @WithDefault("Shanwei Emergency Management Bureau (demonstration)")
        String nameInEnglish();

        /** Telephone for questions. */
        @WithDefault("0660-0000101")
        String phone();

        /** Telephone for complaints, also about the portal's accessibility. */
        @WithDefault("0660-0000102")
        String complaints();

        /** Where its window is. */
        @WithDefault("汕尾市城区示例路1号（演示）")
        String address();

        /** When somebody is at the window and the telephone. */
        @WithDefault("工作日 8:30–12:00，14:30–17:30")
        String hours();
    }

    /** How many requests a caller may send. */
    interface Limit {

        /** Requests a second of one signed-in person or machine. */
        @WithDefault("400")
        int perUser();

        /** Requests a second of one address without a valid token. */
        @WithDefault("50")
        int perAddress();

        /** How many seconds' worth may be spent at once. */
        @WithDefault("2")
        int burstSeconds();

        /** How many callers are remembered; the one longest unseen is forgotten first. */
        @WithDefault("50000")
        int callers();
    }
}
