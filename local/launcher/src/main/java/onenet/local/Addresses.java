package onenet.local;

import onenet.embedded.BrokerAccount;
import onenet.local.part.RabbitPart;
import onenet.local.part.ServiceRow;
import onenet.local.process.CityFailure;
import onenet.local.process.Ports;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.IntStream;

/** Where everything in the city listens, chosen once and kept in {@code city.properties} (and {@code city.json} for other tools). */
public final class Addresses {

    public static final String KEYCLOAK = "keycloak";
    public static final String POSTGRESQL = "postgresql";
    public static final String AMQP = "amqp";

    /** Where the simulators take mail. */
    static final String SMTP = "simulators.smtp";

    private final Map<String, Integer> ports;
    private final CitySettings settings;

    private Addresses(Map<String, Integer> ports, CitySettings settings) {
        this.ports = ports;
        this.settings = settings;
    }

    /** @param settled whether parts of this city run already, so that no port may change */
    static Addresses choose(CitySettings settings, boolean settled) {
        Properties saved = saved(settings.runDirectory());
        Map<String, Integer> ports = new LinkedHashMap<>();
        defaults().forEach((name, wanted) -> {
            String kept = saved.getProperty("port." + name);
            ports.put(name, settled && kept != null ? Integer.parseInt(kept) : choose(settings, name, wanted, ports));
        });
        return new Addresses(ports, settings);
    }

    private static int choose(CitySettings settings, String name, int wanted, Map<String, Integer> taken) {
        int together = name.equals(AMQP) && settings.rabbitMq() ? RabbitPart.PORTS : 1;
        String variable =
                "ONENET_PORT_" + name.toUpperCase(Locale.ROOT).replace('-', '_').replace('.', '_');
        String asked = System.getenv(variable);
        if (asked != null && !asked.isBlank()) {
            int port = Integer.parseInt(asked.trim());
            if (!IntStream.range(port, port + together).allMatch(Ports::free)) {
                throw new CityFailure(variable + "=" + port + ": another program listens there"
                        + (together > 1 ? " or on one of the " + (together - 1) + " ports after it" : ""));
            }
            return port;
        }
        int port = settings.anyPorts() ? Ports.anyFree(together) : Ports.nextFree(wanted, together);
        while (overlaps(taken, port, together)) {
            port = Ports.nextFree(port + 1, together);
        }
        return port;
    }

    private static boolean overlaps(Map<String, Integer> taken, int port, int together) {
        return taken.values().stream().anyMatch(other -> port <= other && other < port + together);
    }

    private static Map<String, Integer> defaults() {
        Map<String, Integer> defaults = new LinkedHashMap<>();
        ServiceRow.ALL.forEach(row -> {
            defaults.put(row.name(), row.defaultPort());
            defaults.put(management(row.name()), row.defaultPort() + 1000);
        });
        defaults.put(KEYCLOAK, 8090);
        defaults.put(POSTGRESQL, 15432);
        defaults.put(AMQP, 15720);
        defaults.put(SMTP, 3025);
        return defaults;
    }

    public int port(String name) {
        Integer port = ports.get(name);
        if (port == null) {
            throw new CityFailure("there is no part " + name);
        }
        return port;
    }

    public URI url(String name) {
        return URI.create("http://127.0.0.1:" + port(name));
    }

    /** Health, metrics and the movable clock of a service; nothing but this machine's own tools is told it. */
    public URI managementUrl(String service) {
        return url(management(service));
    }

    private static String management(String service) {
        return service + ".management";
    }

    public URI gateway() {
        return url(ServiceRow.GATEWAY);
    }

    public URI issuer() {
        return URI.create(url(KEYCLOAK) + "/realms/onenet");
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port(POSTGRESQL) + "/" + database;
    }

    /** The broker as one of its accounts meets it. */
    public String amqpUri(String account) {
        return settings.amqpUri()
                .orElse("amqp://" + BrokerAccount.PLACE + ":" + BrokerAccount.PLACE + "@127.0.0.1:" + port(AMQP))
                .replace(BrokerAccount.PLACE, account);
    }

    void save() {
        var properties = new Properties();
        ports.forEach((name, port) -> properties.setProperty("port." + name, Integer.toString(port)));
        try {
            // keys, accounts and data of the city are its owner's business alone
            Files.setPosixFilePermissions(
                    Files.createDirectories(settings.runDirectory()), PosixFilePermissions.fromString("rwx------"));
            try (OutputStream out =
                    Files.newOutputStream(settings.runDirectory().resolve("city.properties"))) {
                properties.store(out, "chosen by make up");
            }
            new ObjectMapper()
                    .writerWithDefaultPrettyPrinter()
                    .writeValue(settings.runDirectory().resolve("city.json").toFile(), forOtherTools());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, Object> forOtherTools() {
        Map<String, Object> databases = new LinkedHashMap<>();
        ServiceRow.ALL.forEach(row -> row.database().ifPresent(name -> databases.put(name, jdbcUrl(name))));
        Map<String, Object> tools = new LinkedHashMap<>();
        tools.put("gateway", gateway().toString());
        tools.put("issuer", issuer().toString());
        tools.put("amqpUri", amqpUri(BrokerAccount.OPERATOR));
        tools.put("databases", databases);
        tools.put("ports", ports);
        return tools;
    }

    private static Properties saved(Path runDirectory) {
        var properties = new Properties();
        Path file = runDirectory.resolve("city.properties");
        if (Files.exists(file)) {
            try (InputStream in = Files.newInputStream(file)) {
                properties.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return properties;
    }
}
