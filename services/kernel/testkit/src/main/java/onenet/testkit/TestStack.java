package onenet.testkit;

import onenet.embedded.BrokerAccount;
import onenet.embedded.EmbeddedBroker;
import onenet.embedded.EmbeddedDatabase;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/**
 * What a service needs around it in a test: PostgreSQL with its two roles, a broker, a key that signs tokens, a movable
 * clock. Argument {@code database} names the database, {@code account} the broker's account where it is not named alike.
 *
 * <p>The environment variable {@code ONENET_TEST_AMQP_URI} puts a running RabbitMQ in the embedded broker's place: {@code amqp://{account}:{account}@…}.
 */
public final class TestStack implements QuarkusTestResourceLifecycleManager {

    private static TestStack running;

    private String database = "onenet_test";
    private String account;
    private EmbeddedDatabase server;
    private EmbeddedBroker broker;
    private IdentityProvider provider;
    private String amqpUri;

    @Override
    public void init(Map<String, String> arguments) {
        database = arguments.getOrDefault("database", database);
        account = arguments.getOrDefault("account", database.replace('_', '-'));
    }

    @Override
    public Map<String, String> start() {
        try {
            provider = Tokens.provider();
            server = EmbeddedDatabase.temporary();
            server.ensure(database, "");
            amqpUri = System.getenv("ONENET_TEST_AMQP_URI");
            if (amqpUri == null) {
                broker = EmbeddedBroker.inMemory();
                amqpUri = broker.uri();
            }
            running = this;
            return configuration();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private Map<String, String> configuration() throws IOException {
        Map<String, String> config = new HashMap<>();
        config.put("quarkus.datasource.jdbc.url", server.url(database));
        config.put("quarkus.datasource.username", database + "_app");
        config.put("quarkus.datasource.password", database + "_app");
        config.put("quarkus.flyway.username", database);
        config.put("quarkus.flyway.password", database);
        config.put("onenet.amqp.uri", amqpUri(account));
        config.put("onenet.amqp.poll-interval", "200ms");
        config.put("onenet.time.movable", "true");
        config.put("onenet.public-url", "http://127.0.0.1:8080");
        config.put("onenet.sign-in.public-url", "http://127.0.0.1:8090/realms/onenet");
        config.put(
                "onenet.attachments.directory",
                Files.createTempDirectory("onenet-attachments").toString());
        config.putAll(Tokens.configuration(provider));
        return config;
    }

    /** The broker as an account meets it: a service's name, or the operator's, who may do anything. */
    public static String amqpUri(String account) {
        return running.amqpUri.replace(BrokerAccount.PLACE, account);
    }

    /** The address of a database with the owner's rights, for a test that plays the attacker with SQL. */
    public static String ownerUrl() {
        return running.server.url(running.database) + "?user=" + running.database + "&password=" + running.database;
    }

    /** The address of one whom no trigger hinders, for a test's clean slate. */
    static String unhinderedUrl() {
        return running.server.unhinderedUrl(running.database);
    }

    /** The address with the application's own rights. */
    public static String applicationUrl() {
        return running.server.url(running.database) + "?user=" + running.database + "_app&password=" + running.database
                + "_app";
    }

    @Override
    public void stop() {
        try {
            if (provider != null) {
                provider.close();
            }
            if (broker != null) {
                broker.close();
            }
            if (server != null) {
                server.close();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
