package onenet.local.part;

import onenet.embedded.BrokerProcess;
import onenet.local.process.AppCopy;
import onenet.local.process.ChildProcess;
import onenet.local.process.Jvm;
import onenet.local.process.Ports;

import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The embedded AMQP broker in a process of its own, its messages kept on disk. */
public final class BrokerPart implements Part {

    public static final String PASSWORD = "onenet";

    private final int port;
    private final Path runDirectory;
    private final ChildProcess process;

    public BrokerPart(int port, Path runDirectory) {
        this.port = port;
        this.runDirectory = runDirectory;
        this.process = new ChildProcess(name(), runDirectory);
    }

    @Override
    public String name() {
        return "amqp";
    }

    @Override
    public void start() {
        if (running()) {
            return;
        }
        Path directory = runDirectory.resolve("amqp");
        List<String> line = new ArrayList<>(Jvm.command(160, true));
        line.addAll(List.of("-cp", classPath(), BrokerProcess.class.getName()));
        line.addAll(List.of(Integer.toString(port), PASSWORD, directory.toString()));
        process.start(line, Map.of(), directory);
    }

    /** The launcher's own class path; when it runs from its jar, a copy of the libraries that no build changes. */
    private String classPath() {
        String own = System.getProperty("java.class.path");
        if (own.endsWith("local-launcher.jar")) {
            Path libraries = Path.of(own).toAbsolutePath().resolveSibling("lib");
            var copy = new AppCopy(libraries, runDirectory.resolve("apps").resolve(name()));
            copy.refresh();
            return copy.directory() + "/*";
        }
        return Arrays.stream(own.split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    @Override
    public boolean running() {
        return process.running();
    }

    @Override
    public boolean ready() {
        return running() && Ports.answers(port);
    }

    @Override
    public void stop() {
        process.stop(Duration.ofSeconds(20));
    }

    @Override
    public void kill() {
        process.kill();
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
