package onenet.local.manifests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestsTest {

    private static final Path K8S = Path.of("../../k8s");

    @Test
    @DisplayName("Every manifest has only fields the Kubernetes API knows")
    void fields() throws IOException {
        for (Path file : yamlFiles()) {
            assertThat(Manifests.read(Files.readString(file)))
                    .as(file.toString())
                    .isNotEmpty();
        }
    }

    @Test
    @DisplayName("The check itself finds a misspelt field")
    void misspelt() {
        assertThatThrownBy(() -> Manifests.read(
                        "apiVersion: v1\nkind: Service\nmetadata: {name: x}\nspec: {selektor: {a: b}}\n"))
                .hasMessageContaining("selektor");
    }

    @ParameterizedTest
    @DisplayName(
            "Each overlay builds, and every process in it is probed, bounded, unprivileged and holds no secret in the open")
    @ValueSource(strings = {"test", "prod"})
    void overlays(String overlay) throws IOException, InterruptedException {
        List<HasMetadata> objects = Manifests.read(build(overlay));
        List<Deployment> deployments = objects.stream()
                .filter(Deployment.class::isInstance)
                .map(Deployment.class::cast)
                .toList();
        assertThat(deployments)
                .extracting(deployment -> deployment.getMetadata().getName())
                .contains("hazchem-licence", "e-certificate", "gateway");
        deployments.forEach(
                deployment -> unprivileged(deployment.getSpec().getTemplate().getSpec()));
        objects.stream()
                .filter(ConfigMap.class::isInstance)
                .map(ConfigMap.class::cast)
                .forEach(map -> assertThat(map.getData().keySet())
                        .noneMatch(key -> key.contains("PASSWORD") || key.equals("ONENET_AMQP_URI")));
    }

    @Test
    @DisplayName("In production the clock cannot be moved and no demonstration seal is made")
    void production() throws IOException, InterruptedException {
        String text = build("prod");
        assertThat(text).contains("ONENET_TIME_MOVABLE: \"false\"").doesNotContain("ONENET_TIME_MOVABLE: \"true\"");
        assertThat(text).contains("ONENET_ECERT_SEAL_MAKE_DEMO_SEALS: \"false\"");
    }

    @ParameterizedTest
    @DisplayName("Health, metrics and the movable clock are reached through no Service and no network policy")
    @ValueSource(strings = {"test", "prod"})
    void operations(String overlay) throws IOException, InterruptedException {
        List<HasMetadata> objects = Manifests.read(build(overlay));
        assertThat(objects.stream().filter(Service.class::isInstance).map(Service.class::cast))
                .isNotEmpty()
                .flatExtracting(service -> service.getSpec().getPorts())
                .noneMatch(port -> port.getTargetPort().toString().matches("management|9000"));
        objects.stream()
                .filter(NetworkPolicy.class::isInstance)
                .map(NetworkPolicy.class::cast)
                .flatMap(policy -> policy.getSpec().getIngress().stream())
                .flatMap(rule -> rule.getPorts().stream())
                .forEach(port -> assertThat(port.getPort().getValue()).isEqualTo("http"));
    }

    private static void unprivileged(PodSpec pod) {
        assertThat(pod.getSecurityContext().getRunAsNonRoot()).isTrue();
        assertThat(pod.getAutomountServiceAccountToken()).isFalse();
        for (Container container : pod.getContainers()) {
            assertThat(container.getSecurityContext().getReadOnlyRootFilesystem())
                    .isTrue();
            assertThat(container.getSecurityContext().getAllowPrivilegeEscalation())
                    .isFalse();
            assertThat(container.getSecurityContext().getCapabilities().getDrop())
                    .contains("ALL");
            assertThat(container.getLivenessProbe()).isNotNull();
            assertThat(container.getReadinessProbe()).isNotNull();
            assertThat(container.getReadinessProbe().getHttpGet().getPort().getStrVal())
                    .isEqualTo("management");
            assertThat(container.getResources().getRequests()).containsKeys("cpu", "memory");
            assertThat(container.getResources().getLimits()).containsKey("memory");
            assertThat(container.getVolumeMounts())
                    .anyMatch(mount -> mount.getMountPath().equals("/tmp"));
        }
    }

    static String build(String overlay) throws IOException, InterruptedException {
        assumeTrue(installed("kubectl"), "kubectl is not installed: the overlay " + overlay + " was not built");
        Process process = new ProcessBuilder(
                        "kubectl",
                        "kustomize",
                        K8S.resolve("overlays").resolve(overlay).toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return text;
    }

    private static boolean installed(String program) {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static List<Path> yamlFiles() throws IOException {
        try (Stream<Path> files = Files.walk(K8S)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !file.getFileName().toString().equals("kustomization.yaml"))
                    .toList();
        }
    }
}
