package onenet.local.part;

import onenet.embedded.BrokerProcess;
import onenet.local.process.AppCopy;
import onenet.local.process.ChildProcess;
import onenet.local.process.Jvm;
import onenet.local.process.Ports;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The embedded AMQP broker in a process of its own, its messages kept on disk. */
public final class BrokerPart implements Part {

    private final int port;
    private final Path runDirectory;
    private final AppCopy libraries;
    private final ChildProcess process;

    public BrokerPart(int port, Path repository, Path runDirectory) {
        this.port = port;
        this.runDirectory = runDirectory;
        this.libraries = new AppCopy(
                repository.resolve("local/launcher/target/lib"),
                runDirectory.resolve("apps").resolve(name()));
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
        Path directory = runDirectory.resolve("broker");
        List<String> line = new ArrayList<>(Jvm.command(160, false));
        line.addAll(List.of("-cp", classPath(), BrokerProcess.class.getName()));
        line.addAll(List.of(Integer.toString(port), directory.toString()));
        process.start(line, Map.of(), directory);
    }

    /** A copy of the launcher's libraries that no build changes. */
    private String classPath() {
        libraries.refresh();
        return libraries.directory() + "/*";
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
