package onenet.embedded;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;

/**
 * A real PostgreSQL from a Maven artifact, started as a child process on loopback. Each database has two roles: an owner
 * of the same name for migrations, and {@code <name>_app} for the service.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private final EmbeddedPostgres server;

    private EmbeddedDatabase(EmbeddedPostgres server) {
        this.server = server;
    }

    /** A server for tests: free port, its data gone when it stops, and faster than it is durable. */
    public static EmbeddedDatabase temporary() throws IOException {
        return new EmbeddedDatabase(common(EmbeddedPostgres.builder()).start());
    }

    /** A server whose data stays, durable at commit. */
    public static EmbeddedDatabase kept(int port, Path data) throws IOException {
        return new EmbeddedDatabase(common(EmbeddedPostgres.builder())
                .setPort(port)
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start());
    }

    /**
     * A server whose data stays and that outlives this process; it is found again by the pid file in its data directory.
     *
     * @param binaries where the programs are unpacked
     */
    public static EmbeddedDatabase detached(int port, Path data, Path binaries, Path log) throws IOException {
        return new EmbeddedDatabase(common(EmbeddedPostgres.builder())
                .setPort(port)
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setOverrideWorkingDirectory(binaries.toFile())
                .setErrorRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start());
    }

    private static EmbeddedPostgres.Builder common(EmbeddedPostgres.Builder builder) {
        return builder.setLocaleConfig("locale", "C.UTF-8")
                .setLocaleConfig("encoding", "UTF8")
                .setServerConfig("max_connections", "200")
                .setPGStartupWait(Duration.ofSeconds(60));
    }

    /** Creates the database with its two roles unless they are there; both passwords equal the role's name plus suffix. */
    public void ensure(String database, String passwordSuffix) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            ensureRole(statement, database, passwordSuffix);
            ensureRole(statement, database + "_app", passwordSuffix);
            if (missing(statement, "SELECT 1 FROM pg_database WHERE datname = '" + database + "'")) {
                statement.execute("CREATE DATABASE " + database + " OWNER " + database);
            }
            // By default everybody may connect everywhere: each database is for its own two roles.
            for (String closed : List.of(database, "postgres", "template1")) {
                statement.execute("REVOKE ALL ON DATABASE " + closed + " FROM PUBLIC");
            }
            statement.execute("GRANT CONNECT ON DATABASE " + database + " TO " + database + "_app");
        }
    }

    private static void ensureRole(Statement statement, String role, String passwordSuffix) throws SQLException {
        if (missing(statement, "SELECT 1 FROM pg_roles WHERE rolname = '" + role + "'")) {
            statement.execute("CREATE ROLE " + role + " LOGIN PASSWORD '" + role + passwordSuffix + "'");
        }
    }

    private static boolean missing(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            return !row.next();
        }
    }

    public int port() {
        return server.getPort();
    }

    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port() + "/" + database;
    }

    /** The address as the server's own account, whose session no trigger of the house hinders: for a test's clean slate. */
    public String unhinderedUrl(String database) {
        return url(database) + "?user=postgres&options=-c%20session_replication_role=replica";
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
