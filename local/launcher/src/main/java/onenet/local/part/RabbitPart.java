package onenet.local.part;

import onenet.embedded.RabbitDefinitions;
import onenet.local.process.ChildProcess;
import onenet.local.process.CityFailure;
import onenet.local.process.Ports;
import onenet.local.process.Waiting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A real RabbitMQ (the Debian package {@code rabbitmq-server}) in the embedded broker's place, without system service or root's files.
 * It takes three ports in a row: for its clients, for other Erlang nodes, and for Erlang's name server, which is a program of its own.
 */
public final class RabbitPart implements Part {

    public static final int PORTS = 3;

    private static final List<Path> PROGRAMS =
            List.of(Path.of("/usr/lib/rabbitmq/bin/rabbitmq-server"), Path.of("/usr/sbin/rabbitmq-server"));

    private final int port;
    private final Path directory;
    private final ChildProcess nameServer;
    private final ChildProcess process;

    public RabbitPart(int port, Path runDirectory) {
        this.port = port;
        this.directory = runDirectory.resolve("rabbitmq");
        this.nameServer = new ChildProcess("amqp-names", runDirectory);
        this.process = new ChildProcess(name(), runDirectory);
    }

    @Override
    public String name() {
        return "amqp";
    }

    @Override
    public void start() {
        if (process.running()) {
            return;
        }
        Path program = PROGRAMS.stream()
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(
                        () -> new CityFailure(
                                "ONENET_BROKER=rabbitmq, but RabbitMQ is not installed (Debian: apt-get install --no-install-recommends rabbitmq-server)"));
        writeConfiguration();
        if (!nameServer.running()) {
            nameServer.start(List.of("epmd", "-port", Integer.toString(port + 2)), environment(), directory);
            Waiting.until(() -> Ports.answers(port + 2), Duration.ofSeconds(10));
        }
        process.start(List.of(program.toString()), environment(), directory);
    }

    private void writeConfiguration() {
        try {
            Files.createDirectories(directory.resolve("log"));
            Path definitions =
                    Files.writeString(directory.resolve("definitions.json"), new RabbitDefinitions().forOneMachine());
            Files.writeString(directory.resolve("rabbitmq.conf"), """
                    listeners.tcp.1 = 127.0.0.1:%d
                    load_definitions = %s
                    log.console = true
                    log.file = false
                    """.formatted(port, definitions));
            Files.writeString(directory.resolve("enabled_plugins"), "[].\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, String> environment() {
        return Map.ofEntries(
                Map.entry("HOME", directory.toString()),
                Map.entry("RABBITMQ_NODENAME", "onenet" + port + "@localhost"),
                Map.entry("RABBITMQ_MNESIA_BASE", directory.resolve("data").toString()),
                Map.entry("RABBITMQ_LOG_BASE", directory.resolve("log").toString()),
                Map.entry(
                        "RABBITMQ_CONFIG_FILE",
                        directory.resolve("rabbitmq.conf").toString()),
                Map.entry(
                        "RABBITMQ_ENABLED_PLUGINS_FILE",
                        directory.resolve("enabled_plugins").toString()),
                Map.entry("RABBITMQ_PID_FILE", directory.resolve("pid").toString()),
                Map.entry("RABBITMQ_DIST_PORT", Integer.toString(port + 1)),
                Map.entry("RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS", "-kernel inet_dist_use_interface {127,0,0,1}"),
                Map.entry("RABBITMQ_CONF_ENV_FILE", "/dev/null"),
                Map.entry("ERL_EPMD_ADDRESS", "127.0.0.1"),
                Map.entry("ERL_EPMD_PORT", Integer.toString(port + 2)));
    }

    @Override
    public boolean running() {
        return process.running() || nameServer.running();
    }

    @Override
    public boolean hopeful() {
        return process.running();
    }

    @Override
    public boolean ready() {
        return process.running() && Ports.answers(port);
    }

    @Override
    public void stop() {
        process.stop(Duration.ofSeconds(30));
        nameServer.stop(Duration.ofSeconds(5));
    }

    @Override
    public void kill() {
        process.kill();
        nameServer.kill();
    }

    @Override
    public Path log() {
        return process.log();
    }

    @Override
    public Optional<ProcessHandle> process() {
        return process.handle();
    }
}
