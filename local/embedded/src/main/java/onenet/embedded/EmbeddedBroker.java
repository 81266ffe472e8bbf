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
import org.apache.qpid.server.SystemLauncher;

/** An AMQP 0-9-1 broker (Qpid Broker-J) inside this process, on loopback, in memory or with its messages on disk. */
public final class EmbeddedBroker implements AutoCloseable {

    private static final String USER = "onenet";

    private final SystemLauncher launcher;
    private final int port;
    private final String password;

    private EmbeddedBroker(SystemLauncher launcher, int port, String password) {
        this.launcher = launcher;
        this.port = port;
        this.password = password;
    }

    /** Starts a broker on a free port that forgets everything when it stops. */
    public static EmbeddedBroker inMemory() {
        return start(freePort(), "onenet", Optional.empty());
    }

    /** Starts a broker whose queues and messages are kept below the directory. */
    public static EmbeddedBroker onDisk(int port, String password, Path directory) {
        return start(port, password, Optional.of(directory));
    }

    public String uri() {
        return "amqp://" + USER + ":" + password + "@127.0.0.1:" + port;
    }

    @Override
    public void close() {
        launcher.shutdown();
    }

    /**
     * The broker looks its plugins up through the thread's class loader, which is a wrong one inside a test runner's or a
     * framework's pool: a plain thread with our own loader it is.
     */
    private static EmbeddedBroker start(int port, String password, Optional<Path> directory) {
        FutureTask<EmbeddedBroker> start = new FutureTask<>(() -> launch(port, password, directory));
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

    private static EmbeddedBroker launch(int port, String password, Optional<Path> directory) throws Exception {
        Path work = directory.isPresent()
                ? Files.createDirectories(directory.get())
                : Files.createTempDirectory("onenet-broker");
        Map<String, String> context = new HashMap<>();
        context.put("qpid.work_dir", work.toString());
        context.put("onenet.broker.port", String.valueOf(port));
        context.put("onenet.broker.user", USER);
        context.put("onenet.broker.password", password);
        // RabbitMQ's x-arguments are harmless here; without this the declaration would be refused.
        context.put("queue.behaviourOnUnknownDeclareArgument", "IGNORE");
        Map<String, Object> attributes = new HashMap<>();
        attributes.put("type", directory.isPresent() ? "JSON" : "Memory");
        attributes.put("context", context);
        attributes.put("initialConfigurationLocation", initialConfiguration(work, directory.isPresent()));
        attributes.put("startupLoggedToSystemOut", false);
        SystemLauncher launcher = new SystemLauncher();
        launcher.startup(attributes);
        return new EmbeddedBroker(launcher, port, password);
    }

    /** The kind of store cannot be left to the context: the broker looks it up before it fills in placeholders. */
    private static String initialConfiguration(Path work, boolean kept) throws IOException {
        try (InputStream template = EmbeddedBroker.class.getResourceAsStream("/onenet/embedded/broker.json")) {
            String text = new String(template.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("${onenet.broker.store}", kept ? "BDB" : "Memory");
            return Files.writeString(work.resolve("initial.json"), text).toUri().toString();
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException("no free port", none);
        }
    }
}
