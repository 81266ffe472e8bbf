package onenet.local.part;

import onenet.local.process.ChildProcess;
import onenet.local.process.CityFailure;
import onenet.local.process.HttpProbe;
import onenet.local.process.Jvm;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** The identity provider, unpacked from its Maven artifact, with the demonstration realm. */
public final class KeycloakPart implements Part {

    private static final String REALM = "realm-onenet.json";
    private static final String PORTAL = "${ONENET_PUBLIC_URL}";

    /** Keycloak ends with this code after it has made its own program once, and wants to be started again. */
    private static final int BUILT = 10;

    private final int port;
    private final URI portal;
    private final Path distribution;
    private final Path themes;
    private final Path directory;
    private final ChildProcess process;

    /** @param portal where the sign-in page leads back to */
    public KeycloakPart(int port, URI portal, Path repository, Path runDirectory) {
        this.port = port;
        this.portal = portal;
        this.themes = repository.resolve("k8s/identity/themes");
        this.distribution = repository.resolve("local/launcher/target/keycloak");
        this.directory = runDirectory.resolve("keycloak");
        this.process = new ChildProcess(name(), runDirectory);
    }

    @Override
    public String name() {
        return "keycloak";
    }

    @Override
    public void start() {
        if (!running()) {
            start(false);
        }
    }

    private void start(boolean built) {
        Path home = home();
        placeRealm(home);
        placeThemes(home.resolve("themes"));
        process.start(command(home, built), environment(), directory);
    }

    /** Started without its script: a shell in between would be the process we know, and the server the one we do not. */
    private List<String> command(Path home, boolean built) {
        return List.of(
                Jvm.executable(),
                built ? "-Dkc.config.built=true" : "-Dkc.first=true",
                "-Xms64m",
                "-Xmx320m",
                "-XX:MaxMetaspaceSize=256m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=US",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dquarkus-log-max-startup-records=10000",
                "-Dpicocli.disable.closures=true",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                "start-dev",
                "--import-realm",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--hostname=http://127.0.0.1:" + port,
                "--db=dev-file",
                "--db-url=jdbc:h2:file:" + directory.resolve("keycloak") + ";NON_KEYWORDS=VALUE;DB_CLOSE_ON_EXIT=FALSE",
                "--cache=local");
    }

    private static Map<String, String> environment() {
        return Map.of("KC_BOOTSTRAP_ADMIN_USERNAME", "admin", "KC_BOOTSTRAP_ADMIN_PASSWORD", "admin");
    }

    /** Keycloak imports a realm only once: one that has changed since (it holds demo accounts alone) is imported anew. */
    private void placeRealm(Path home) {
        try {
            byte[] realm = realm();
            if (!imported(realm)) {
                Files.deleteIfExists(directory.resolve("keycloak.mv.db"));
            }
            for (Path target : List.of(home.resolve("data/import").resolve(REALM), directory.resolve(REALM))) {
                Files.createDirectories(target.getParent());
                Files.write(target, realm);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sign-in page as production has it. */
    private void placeThemes(Path place) {
        try (Stream<Path> files = Files.walk(themes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = place.resolve(themes.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean outdated() {
        try {
            return !imported(realm());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] realm() throws IOException {
        try (InputStream resource = KeycloakPart.class.getResourceAsStream("/" + REALM)) {
            String realm = new String(resource.readAllBytes(), StandardCharsets.UTF_8);
            return realm.replace(PORTAL, portal.toString()).getBytes(StandardCharsets.UTF_8);
        }
    }

    private boolean imported(byte[] realm) throws IOException {
        Path imported = directory.resolve(REALM);
        return Files.exists(imported) && Arrays.equals(realm, Files.readAllBytes(imported));
    }

    private Path home() {
        try (Stream<Path> folders = Files.list(distribution)) {
            return folders.filter(folder -> Files.exists(folder.resolve("lib/quarkus-run.jar")))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new CityFailure("Keycloak is not unpacked in " + distribution + ": build first (make up does)", e);
        }
    }

    /** After its one-time build the program ends and is started again. */
    @Override
    public boolean hopeful() {
        if (running()) {
            return true;
        }
        boolean built = process.exitCode().equals(OptionalInt.of(BUILT));
        if (built) {
            start(true);
        }
        return built;
    }

    @Override
    public boolean running() {
        return process.running();
    }

    @Override
    public boolean ready() {
        return running()
                && HttpProbe.ok(
                        URI.create("http://127.0.0.1:" + port + "/realms/onenet/.well-known/openid-configuration"));
    }

    @Override
    public void stop() {
        process.stop(Duration.ofSeconds(30));
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
