package onenet.testkit;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.restassured.config.HttpClientConfig;
import io.restassured.config.LogConfig;
import io.restassured.config.ObjectMapperConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.filter.Filter;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.apache.http.client.HttpClient;
import org.apache.http.impl.client.DefaultHttpClient;
import org.apache.http.impl.conn.PoolingClientConnectionManager;

/**
 * How tests ask a running service: what is answered is held against its contract, and every problem must be one a machine can place. A suite asks
 * tens of thousands of times, so that nothing is made anew for each: by its defaults REST Assured makes a client with its own connection, a mapper
 * and an indented copy of every answer for each request, which took nearly half of a suite's time. The client is of the old kind: REST
 * Assured takes no other.
 */
@SuppressWarnings("deprecation")
public final class Asking {

    private static final Map<String, Filter> CONTRACTS = new ConcurrentHashMap<>();
    private static final ThreadLocal<DefaultHttpClient> CLIENT = ThreadLocal.withInitial(Asking::client);
    private static final ThreadLocal<Boolean> TRUSTING = ThreadLocal.withInitial(() -> false);
    private static final ObjectMapper JSON = new ObjectMapper().findAndRegisterModules();
    private static final RestAssuredConfig CONFIG = RestAssured.config()
            .httpClient(HttpClientConfig.httpClientConfig().httpClientFactory(Asking::withoutMemory))
            .logConfig(LogConfig.logConfig()
                    .enableLoggingOfRequestAndResponseIfValidationFails()
                    .enablePrettyPrinting(false))
            .objectMapperConfig(
                    ObjectMapperConfig.objectMapperConfig().jackson2ObjectMapperFactory((type, charset) -> JSON));

    private Asking() {}

    /** A request to the running service of this name; its contract is read when it is first asked, for the test that writes it runs without one. */
    public static RequestSpecification of(String service) {
        if (TRUSTING.get()) {
            return unheld();
        }
        return unheld().filter(CONTRACTS.computeIfAbsent(service, Contract::of)).filter(new PlacedProblems());
    }

    /**
     * Asks for what a test stands on and is not about: a thousand times the same steps, which other tests hold against the contract. Nothing that is
     * asked meanwhile is.
     */
    static <T> T trusting(Supplier<T> asked) {
        TRUSTING.set(true);
        try {
            return asked.get();
        } finally {
            TRUSTING.remove();
        }
    }

    /** A request whose answer is held against nothing. */
    public static RequestSpecification unheld() {
        return RestAssured.given().config(CONFIG);
    }

    /** What requests are made with, for who has to add to it. */
    public static RestAssuredConfig config() {
        return CONFIG;
    }

    private static DefaultHttpClient client() {
        PoolingClientConnectionManager connections = new PoolingClientConnectionManager();
        connections.setMaxTotal(100);
        connections.setDefaultMaxPerRoute(100);
        return new DefaultHttpClient(connections);
    }

    /** Who asks next is somebody else. */
    private static HttpClient withoutMemory() {
        DefaultHttpClient client = CLIENT.get();
        client.getCookieStore().clear();
        return client;
    }
}
