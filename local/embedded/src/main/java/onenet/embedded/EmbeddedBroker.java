package onenet.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.qpid.server.SystemLauncher;

/**
 * An AMQP 0-9-1 broker (Qpid Broker-J) inside this process, on loopback, in memory or with its messages on disk. Each account may
 * publish what {@link BrokerAccount} says, and no message may name another account as its sender.
 */
public final class EmbeddedBroker implements AutoCloseable {

    private final SystemLauncher launcher;
    private final int port;

    private EmbeddedBroker(SystemLauncher launcher, int port) {
        this.launcher = launcher;
        this.port = port;
    }

    /** Starts a broker on a free port that forgets everything when it stops. */
    public static EmbeddedBroker inMemory() {
        return start(freePort(), Optional.empty());
    }

    /** Starts a broker whose queues and messages are kept below the directory. */
    public static EmbeddedBroker onDisk(int port, Path directory) {
        return start(port, Optional.of(directory));
    }

    /** The address, with {@link BrokerAccount#PLACE} where an account's name belongs. */
    public String uri() {
        return "amqp://" + BrokerAccount.PLACE + ":" + BrokerAccount.PLACE + "@127.0.0.1:" + port;
    }

    @Override
    public void close() {
        launcher.shutdown();
    }

    /**
     * The broker looks its plugins up through the thread's class loader, which is a wrong one inside a test runner's or a
     * framework's pool: a plain thread with our own loader it is.
     */
    private static EmbeddedBroker start(int port, Optional<Path> directory) {
        FutureTask<EmbeddedBroker> start = new FutureTask<>(() -> launch(port, directory));
        Thread thread = new Thread(start, "embedded-broker");
        thread.setContextClassLoader(EmbeddedBroker.class.getClassLoader());
        thread.start();
        try {
            return start.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("the embedded broker did not start", failed.getCause());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the embedded broker started", stopping);
        }
    }

    private static EmbeddedBroker launch(int port, Optional<Path> directory) throws Exception {
        Path work = directory.isPresent()
                ? Files.createDirectories(directory.get())
                : Files.createTempDirectory("onenet-broker");
        Map<String, String> context = new HashMap<>();
        context.put("qpid.work_dir", work.toString());
        context.put("onenet.broker.port", String.valueOf(port));
        context.put("onenet.broker.rules", rules(work));
        // a message's user-id is the account that sends it, or the message is refused
        context.put("qpid.broker_msg_auth", "true");
        // RabbitMQ's x-arguments are harmless here; without this the declaration would be refused.
        context.put("queue.behaviourOnUnknownDeclareArgument", "IGNORE");
        Map<String, Object> attributes = new HashMap<>();
        // The broker's own settings come from here at every start; queues and messages lie in the virtual host's store.
        attributes.put("type", "Memory");
        attributes.put("context", context);
        attributes.put("initialConfigurationLocation", initialConfiguration(work, directory.isPresent()));
        attributes.put("startupLoggedToSystemOut", false);
        SystemLauncher launcher = new SystemLauncher();
        launcher.startup(attributes);
        return new EmbeddedBroker(launcher, port);
    }

    /** The kind of store cannot be left to the context: the broker looks it up before it fills in placeholders. */
    private static String initialConfiguration(Path work, boolean kept) throws IOException {
        try (InputStream template = EmbeddedBroker.class.getResourceAsStream("/onenet/embedded/broker.json")) {
            String text = new String(template.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("${onenet.broker.store}", kept ? "BDB" : "Memory")
                    .replace("\"${onenet.broker.users}\"", users());
            return Files.writeString(work.resolve("initial.json"), text).toUri().toString();
        }
    }

    private static String users() {
        return Stream.concat(
                        Stream.of(BrokerAccount.OPERATOR),
                        BrokerAccount.all().stream().map(BrokerAccount::account))
                .map("{\"name\": \"%1$s\", \"type\": \"managed\", \"password\": \"%1$s\"}"::formatted)
                .collect(Collectors.joining(", ", "[", "]"));
    }

    /** What is not allowed is denied; the default exchange would lead past every rule, so nobody publishes there. */
    private static String rules(Path work) throws IOException {
        String publish = "ACL ALLOW %s PUBLISH EXCHANGE NAME=\"" + BrokerAccount.EVENTS + "\" ROUTING_KEY=\"%s.*\"";
        Stream<String> publishing = BrokerAccount.all().stream().flatMap(account -> account.routingKeys().stream()
                .map(key -> publish.formatted(account.account(), key)));
        String text = Stream.of(
                        Stream.of("ACL ALLOW " + BrokerAccount.OPERATOR + " ALL ALL"),
                        publishing,
                        Stream.of("ACL DENY-LOG ALL PUBLISH EXCHANGE"),
                        Stream.of(
                                        "ACCESS VIRTUALHOST",
                                        "CREATE QUEUE",
                                        "CREATE EXCHANGE",
                                        "BIND EXCHANGE",
                                        "CONSUME QUEUE")
                                .map("ACL ALLOW ALL "::concat),
                        Stream.of("ACL DENY-LOG ALL ALL"))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n", "", "\n"));
        return Files.writeString(work.resolve("rules.acl"), text).toUri().toString();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException("no free port", none);
        }
    }
}
