package onenet.embedded;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Accounts and permissions as RabbitMQ reads them ({@code load_definitions}, {@code rabbitmqctl import_definitions}). */
public final class RabbitDefinitions {

    private static final String DEAD_LETTERS = "onenet.dead-letters";

    private final ObjectMapper json = new ObjectMapper();

    /** With the operator's account, and each account's name as its password: for one machine. */
    public String forOneMachine() {
        List<String> accounts = new ArrayList<>(List.of(BrokerAccount.OPERATOR));
        BrokerAccount.all().forEach(account -> accounts.add(account.account()));
        ObjectNode definitions = permissions();
        permission(definitions, BrokerAccount.OPERATOR, ".*");
        accounts.forEach(account -> user(definitions, account, hash(account)));
        return text(definitions);
    }

    /** Without a password nobody can sign in: whoever runs the broker gives each account its own. */
    public String withoutPasswords() {
        ObjectNode definitions = permissions();
        BrokerAccount.all().forEach(account -> user(definitions, account.account(), ""));
        return text(definitions);
    }

    /** Each service declares the queues of all, so that no event is unroutable; it publishes through one exchange, its own types. */
    private ObjectNode permissions() {
        List<Queue> queues = BrokerAccount.read("queues", new TypeReference<>() {});
        String names = Stream.concat(
                        Stream.of(BrokerAccount.EVENTS, DEAD_LETTERS),
                        queues.stream().map(Queue::queue))
                .map(name -> name.replace(".", "\\."))
                .collect(Collectors.joining("|", "^(", ")$"));
        ObjectNode definitions = json.createObjectNode();
        definitions.putArray("vhosts").addObject().put("name", "/");
        definitions.putArray("users");
        definitions.putArray("permissions");
        ArrayNode topics = definitions.putArray("topic_permissions");
        for (BrokerAccount account : BrokerAccount.all()) {
            permission(definitions, account.account(), names);
            topics.addObject()
                    .put("user", account.account())
                    .put("vhost", "/")
                    .put("exchange", BrokerAccount.EVENTS)
                    .put("write", "^(" + String.join("|", account.routingKeys()) + ")\\.")
                    .put("read", ".*");
        }
        return definitions;
    }

    private static void permission(ObjectNode definitions, String account, String names) {
        definitions
                .withArray("permissions")
                .addObject()
                .put("user", account)
                .put("vhost", "/")
                .put("configure", names)
                .put("write", names)
                .put("read", names);
    }

    private static void user(ObjectNode definitions, String account, String hash) {
        definitions
                .withArray("users")
                .addObject()
                .put("name", account)
                .put("password_hash", hash)
                .put("hashing_algorithm", "rabbit_password_hashing_sha256")
                .put("tags", "");
    }

    /** Four bytes of salt, then SHA-256 over them and the password. */
    private static String hash(String password) {
        byte[] salt = {'o', 'n', 'e', '.'};
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(salt);
            byte[] hash = digest.digest(password.getBytes(StandardCharsets.UTF_8));
            byte[] both = new byte[salt.length + hash.length];
            System.arraycopy(salt, 0, both, 0, salt.length);
            System.arraycopy(hash, 0, both, salt.length, hash.length);
            return Base64.getEncoder().encodeToString(both);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private String text(ObjectNode definitions) {
        try {
            return json.writerWithDefaultPrettyPrinter().writeValueAsString(definitions) + "\n";
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private record Queue(String queue, List<String> bindings) {}
}
