package onenet.local.part;

import onenet.local.process.AppCopy;
import onenet.local.process.ChildProcess;
import onenet.local.process.HttpProbe;
import onenet.local.process.Jvm;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One Quarkus service as packaged by the build. */
public final class ServicePart implements Part {

    /** A first orderly stop also writes the start-up cache. */
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final ServiceRow row;
    private final URI management;
    private final Map<String, String> environment;
    private final AppCopy application;
    private final Path data;
    private final ChildProcess process;
    private final boolean recordCache;

    public ServicePart(
            ServiceRow row,
            URI management,
            Path repository,
            Path runDirectory,
            Map<String, String> environment,
            boolean recordCache) {
        this.row = row;
        this.management = management;
        this.environment = environment;
        this.application = new AppCopy(
                repository.resolve(row.module()).resolve("target/quarkus-app"),
                runDirectory.resolve("apps").resolve(row.name()));
        this.data = runDirectory.resolve(row.name());
        this.process = new ChildProcess(row.name(), runDirectory);
        this.recordCache = recordCache && Jvm.hasStartupCache();
    }

    @Override
    public String name() {
        return row.name();
    }

    @Override
    public void start() {
        start(Map.of());
    }

    /** @param more variables that go before the city's */
    public void start(Map<String, String> more) {
        if (running()) {
            return;
        }
        application.refresh();
        List<String> line =
                new ArrayList<>(Jvm.command(row.heapMegabytes(), row.name().equals(ServiceRow.SIMULATORS)));
        if (Files.exists(application.startupCache())) {
            line.add("-XX:AOTCache=" + application.startupCache());
        } else if (recordCache) {
            line.add("-XX:AOTCacheOutput=" + application.startupCache());
        }
        line.addAll(List.of(
                "-jar", application.directory().resolve("quarkus-run.jar").toString()));
        Map<String, String> variables = new HashMap<>(environment);
        variables.putAll(more);
        process.start(line, variables, data);
    }

    @Override
    public boolean outdated() {
        return application.outdated();
    }

    @Override
    public boolean running() {
        return process.running();
    }

    @Override
    public boolean ready() {
        return running() && HttpProbe.ok(management.resolve("/q/health/ready"));
    }

    @Override
    public void stop() {
        process.stop(PATIENCE);
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
