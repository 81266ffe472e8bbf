package onenet.local;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.local.part.ServiceRow;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AddressesTest {

    @TempDir
    Path run;

    @Test
    @DisplayName("A busy port is passed over, and a running city keeps the ports it has")
    void busyPort() throws IOException {
        CitySettings settings = CitySettings.forPeople(Path.of(""), java.util.Set.of());
        settings = new CitySettings(
                settings.repository(), run, settings.only(), false, true, false, settings.amqpUri(), false);
        Addresses before = Addresses.choose(settings, false);
        int wanted = before.port("gateway");
        try (var stranger = new ServerSocket(wanted, 1, InetAddress.getLoopbackAddress())) {
            assertThat(stranger.isBound()).isTrue();
            assertThat(Addresses.choose(settings, false).port("gateway")).isNotEqualTo(wanted);
            before.save();
            assertThat(Addresses.choose(settings, true).port("gateway")).isEqualTo(wanted);
        }
    }

    @Test
    @DisplayName(
            "No two programs of a test's city share a port, and every service is told its addresses as environment variables")
    void environment() {
        CitySettings settings = CitySettings.forTests(Path.of(""), run);
        Addresses addresses = Addresses.choose(settings, false);
        var ports = new HashSet<Integer>();
        ServiceRow.ALL.forEach(
                row -> assertThat(ports.add(addresses.port(row.name()))).isTrue());
        ServiceRow hazchem = ServiceRow.ALL.stream()
                .filter(row -> row.name().equals("hazchem-licence"))
                .findFirst()
                .orElseThrow();
        Map<String, String> environment = new Environment(settings, addresses).of(hazchem);
        assertThat(environment)
                .containsEntry("QUARKUS_DATASOURCE_USERNAME", "hazchem_licence_app")
                .containsEntry("QUARKUS_FLYWAY_USERNAME", "hazchem_licence")
                .containsEntry("ONENET_TIME_MOVABLE", "true")
                .containsEntry(
                        "QUARKUS_OIDC_AUTH_SERVER_URL", addresses.issuer().toString());
        ServiceRow gateway = ServiceRow.ALL.stream()
                .filter(row -> row.name().equals(ServiceRow.GATEWAY))
                .findFirst()
                .orElseThrow();
        assertThat(new Environment(settings, addresses).of(gateway))
                .containsEntry(
                        "ONENET_GATEWAY_ROUTES_HAZCHEM_LICENCE_UPSTREAM",
                        addresses.url("hazchem-licence").toString());
    }

    @Test
    @DisplayName("What a city keeps, its keys among it, is its owner's to read alone")
    void ownerAlone() throws IOException {
        CitySettings settings = CitySettings.forTests(Path.of(""), run.resolve("city"));
        Addresses.choose(settings, false).save();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(settings.runDirectory())))
                .isEqualTo("rwx------");
    }
}
