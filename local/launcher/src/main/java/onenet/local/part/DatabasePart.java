package onenet.local.part;

import onenet.embedded.EmbeddedDatabase;
import onenet.local.process.CityFailure;
import onenet.local.process.Waiting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** PostgreSQL with its data kept, one database and two roles per service. */
public final class DatabasePart implements Part {

    private final int port;
    private final Path directory;
    private final Path log;
    private final List<String> databases;

    /** The server when it was started by this program, which then holds a lock on its data. */
    private volatile EmbeddedDatabase started;

    public DatabasePart(int port, Path runDirectory, List<String> databases) {
        this.port = port;
        this.directory = runDirectory.resolve("postgresql");
        this.log = runDirectory.resolve("logs").resolve("postgresql.log");
        this.databases = databases;
    }

    @Override
    public String name() {
        return "postgresql";
    }

    @Override
    public void start() {
        if (running()) {
            return;
        }
        try {
            Files.createDirectories(directory);
            Files.createDirectories(log.getParent());
            EmbeddedDatabase server = EmbeddedDatabase.detached(port, data(), directory.resolve("programs"), log);
            started = server;
            for (String database : databases) {
                server.ensure(database, "");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL does not start, see " + log, e);
        } catch (SQLException e) {
            throw new CityFailure("PostgreSQL refuses to make the databases, see " + log, e);
        }
    }

    @Override
    public boolean running() {
        return postmaster().isPresent();
    }

    @Override
    public boolean ready() {
        String url = "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=postgres&connectTimeout=2&socketTimeout=5";
        try (Connection connection = DriverManager.getConnection(url)) {
            return connection.isValid(2);
        } catch (SQLException notYet) {
            return false;
        }
    }

    /** Fast shutdown as {@code pg_ctl -m fast} does it: SIGINT to the process that the data directory names. */
    @Override
    public void stop() {
        postmaster().ifPresent(server -> {
            interrupt(server.pid());
            if (!Waiting.until(() -> !server.isAlive(), Duration.ofSeconds(60))) {
                throw new CityFailure("PostgreSQL (process " + server.pid() + ") does not stop, see " + log);
            }
        });
        release();
    }

    private void release() {
        if (started == null) {
            return;
        }
        try {
            started.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        started = null;
    }

    @Override
    public void kill() {
        postmaster().ifPresent(server -> {
            List<ProcessHandle> below = server.descendants().toList();
            server.destroyForcibly();
            Waiting.until(() -> below.stream().noneMatch(ProcessHandle::isAlive), Duration.ofSeconds(15));
        });
        release();
    }

    @Override
    public Path log() {
        return log;
    }

    private Path data() {
        return directory.resolve("data");
    }

    /** The living server of this data directory; a number left behind by a crash may belong to a stranger by now. */
    private Optional<ProcessHandle> postmaster() {
        Path file = data().resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            List<String> lines = Files.readAllLines(file);
            return lines.isEmpty()
                    ? Optional.empty()
                    : ProcessHandle.of(Long.parseLong(lines.get(0).trim()))
                            .filter(ProcessHandle::isAlive)
                            .filter(this::serves);
        } catch (IOException goneMeanwhile) {
            return Optional.empty();
        }
    }

    private boolean serves(ProcessHandle process) {
        return process.info()
                .commandLine()
                .filter(line -> line.contains("postgres") && line.contains(data().toString()))
                .isPresent();
    }

    private static void interrupt(long pid) {
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(pid)).start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public Optional<ProcessHandle> process() {
        return postmaster();
    }
}
