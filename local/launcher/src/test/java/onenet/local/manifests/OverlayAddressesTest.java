package onenet.local.manifests;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every process of the tree, in every overlay: what it is told to talk to is there, and nothing it was not told is left over. */
class OverlayAddressesTest {

    private static final Path ROOT = Path.of("../..");
    private static final Pattern MODULE = Pattern.compile("COPY (\\S+)/target/quarkus-app/app ");
    private static final Pattern PACKED = Pattern.compile(
            "(?m)^([a-z][\\w.\"*-]+)=(?:\\$\\{([\\w.-]+):)?(?:https?://)?(?:127\\.0\\.0\\.1|localhost)\\b");
    private static final Pattern HOST = Pattern.compile("[a-z]+://(?:[^@/]*@)?([a-zA-Z0-9.-]+)");

    /** Deployed for tests alone. */
    private static final Set<String> NOT_IN_PRODUCTION = Set.of("simulators");

    @ParameterizedTest
    @DisplayName("every process there is has an image and is deployed")
    @ValueSource(strings = {"test", "prod"})
    void deployed(String overlay) throws IOException, InterruptedException {
        List<String> modules = processes();
        assertThat(images().values()).containsExactlyInAnyOrderElementsOf(modules);
        Set<String> wanted = images().keySet().stream()
                .filter(name -> overlay.equals("test") || !NOT_IN_PRODUCTION.contains(name))
                .collect(Collectors.toSet());
        assertThat(names(Deployment.class, overlay)).containsExactlyInAnyOrderElementsOf(wanted);
    }

    @ParameterizedTest
    @DisplayName(
            "no address of one's own machine that is packed into a process survives, so every route of the gateway is set")
    @ValueSource(strings = {"test", "prod"})
    void noLoopback(String overlay) throws IOException, InterruptedException {
        Map<String, Map<String, String>> settings = settings(overlay);
        for (String process : names(Deployment.class, overlay)) {
            Path packed = ROOT.resolve(images().get(process)).resolve("src/main/resources/application.properties");
            assertThat(PACKED.matcher(Files.readString(packed)).results())
                    .allSatisfy(key -> assertThat(settings.get(process).keySet())
                            .as(process + " leaves " + key.group(1))
                            .containsAnyElementsOf(variables(key)));
        }
        assertThat(settings.toString()).doesNotContain("127.0.0.1", "localhost");
    }

    @ParameterizedTest
    @DisplayName("every address names a service of the overlay, or something outside the namespace by its full name")
    @ValueSource(strings = {"test", "prod"})
    void namesAService(String overlay) throws IOException, InterruptedException {
        Set<String> services = names(Service.class, overlay);
        List<String> hosts = settings(overlay).values().stream()
                .flatMap(map -> map.values().stream())
                .flatMap(value -> HOST.matcher(value).results())
                .map(found -> found.group(1))
                .filter(host -> !host.contains("."))
                .toList();
        assertThat(hosts).isNotEmpty().allMatch(services::contains);
    }

    @Test
    @DisplayName(
            "production runs in its own profile, where demonstration secrets keep a process from starting; tests do not")
    void profiles() throws IOException, InterruptedException {
        assertThat(settings("prod").values()).noneMatch(map -> map.containsKey("QUARKUS_PROFILE"));
        assertThat(settings("test").values())
                .allMatch(map -> map.get("QUARKUS_PROFILE").equals("demo"));
    }

    @Test
    @DisplayName("every image stands on a base that does not move: a dated one, or the digest given to the build")
    void pinnedBase() throws IOException {
        for (String image : images().keySet()) {
            assertThat(Files.readString(
                            ROOT.resolve("k8s/images").resolve(image).resolve("Containerfile")))
                    .containsPattern("(?m)^ARG BASE=debian:bookworm-\\d{8}-slim$")
                    .containsPattern("(?m)^FROM \\$\\{BASE}$");
        }
    }

    /** What sets the key: its own variable, or that of the key its value refers to. */
    private static List<String> variables(MatchResult key) {
        return Stream.of(key.group(1), key.group(2))
                .filter(name -> name != null)
                .map(name -> name.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT))
                .toList();
    }

    private static Map<String, Map<String, String>> settings(String overlay) throws IOException, InterruptedException {
        Map<String, Map<String, String>> settings = new TreeMap<>();
        for (HasMetadata object : Manifests.read(ManifestsTest.build(overlay))) {
            if (object instanceof ConfigMap map) {
                // kustomize adds a digest to the name
                settings.put(map.getMetadata().getName().replaceAll("-[a-z0-9]{10}$", ""), map.getData());
            }
        }
        return settings;
    }

    private static Set<String> names(Class<? extends HasMetadata> kind, String overlay)
            throws IOException, InterruptedException {
        return Manifests.read(ManifestsTest.build(overlay)).stream()
                .filter(kind::isInstance)
                .map(object -> object.getMetadata().getName())
                .collect(Collectors.toSet());
    }

    /** Modules that the build makes into a process. */
    private static List<String> processes() throws IOException {
        try (Stream<Path> files = Stream.of("services", "gateway", "local").flatMap(OverlayAddressesTest::poms)) {
            return files.filter(pom -> text(pom).contains("<artifactId>quarkus-maven-plugin</artifactId></plugin>"))
                    .map(pom -> ROOT.relativize(pom.getParent()).toString())
                    .toList();
        }
    }

    private static Stream<Path> poms(String folder) {
        try (Stream<Path> files = Files.walk(ROOT.resolve(folder), 3)) {
            return files.filter(file -> file.endsWith("pom.xml")).toList().stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Image names with the modules they are made of. */
    private static Map<String, String> images() throws IOException {
        Map<String, String> images = new TreeMap<>();
        try (Stream<Path> folders = Files.list(ROOT.resolve("k8s/images"))) {
            for (Path folder : folders.filter(each -> Files.exists(each.resolve("Containerfile")))
                    .toList()) {
                var module = MODULE.matcher(text(folder.resolve("Containerfile")));
                assertThat(module.find()).as(folder.toString()).isTrue();
                images.put(folder.getFileName().toString(), module.group(1));
            }
        }
        return images;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
