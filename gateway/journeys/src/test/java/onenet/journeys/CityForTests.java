package onenet.journeys;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import onenet.journeys.caller.Gateway;
import onenet.journeys.story.Certificates;
import onenet.journeys.story.Province;
import onenet.journeys.story.ServiceClock;
import onenet.local.City;
import onenet.local.CitySettings;
import onenet.local.part.ServiceRow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One whole city for all journeys: real Keycloak, PostgreSQL, broker and services, on free ports; ended when the tests end. */
public final class CityForTests implements ParameterResolver {

    private static final Path REPOSITORY = Path.of("../..").toAbsolutePath().normalize();

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == CityForTests.Running.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        for (ServiceRow row : ServiceRow.ALL) {
            assumeTrue(
                    Files.exists(REPOSITORY.resolve(row.module()).resolve("target/quarkus-app/quarkus-run.jar")),
                    row.module() + " is not packaged: run mvn verify, not mvn test");
        }
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .computeIfAbsent("city", name -> start(), Running.class);
    }

    private static Running start() {
        CitySettings settings = CitySettings.forTests(REPOSITORY, Path.of("target/city"));
        City.of(settings).down(part -> {});
        forget(settings.runDirectory());
        City city = City.of(settings);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> city.down(part -> {})));
        city.up(part -> System.out.println("  ready: " + part));
        return new Running(city, new HeldAgainstContracts());
    }

    /** Every run begins with an empty city. */
    private static void forget(Path directory) {
        if (!Files.isDirectory(directory)) {
            return;
        }
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The city that runs. */
    record Running(City city, HeldAgainstContracts contracts) implements AutoCloseable {

        Gateway gateway() {
            return new Gateway(city.addresses().gateway(), city.addresses().issuer(), contracts);
        }

        URI gatewayAddress() {
            return city.addresses().gateway();
        }

        Certificates certificates() {
            return new Certificates(gateway());
        }

        Province province() {
            return new Province(city.addresses().url(ServiceRow.SIMULATORS));
        }

        ServiceClock clockOf(String service) {
            return new ServiceClock(city.addresses().managementUrl(service));
        }

        @Override
        public void close() {
            System.out.println("  " + contracts.tally());
            city.down(part -> {});
        }
    }
}
