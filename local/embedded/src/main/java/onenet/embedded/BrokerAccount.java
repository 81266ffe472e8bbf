package onenet.embedded;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * An account at the broker, as {@code contracts/asyncapi/accounts.yaml} has it; on one machine its password is its name.
 *
 * @param account the service's name
 * @param publishes the beginning of every event type it may publish
 */
public record BrokerAccount(String account, String publishes) {

    /** The account of whoever runs the broker: it may do anything, and no consumer takes an event from it. */
    public static final String OPERATOR = "onenet";

    /** Where an address has the name of the account. */
    public static final String PLACE = "{account}";

    /** The exchange all events go through. */
    public static final String EVENTS = "onenet.events";

    public static List<BrokerAccount> all() {
        return read("accounts", new TypeReference<>() {});
    }

    /** What a routing key must begin with: its own types, and requests to hear something again. */
    public List<String> routingKeys() {
        return List.of(publishes, "replay");
    }

    static <T> List<T> read(String name, TypeReference<List<T>> type) {
        String file = "/contracts/asyncapi/" + name + ".yaml";
        try (InputStream in = BrokerAccount.class.getResourceAsStream(file)) {
            return new ObjectMapper(new YAMLFactory()).readValue(in, type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
