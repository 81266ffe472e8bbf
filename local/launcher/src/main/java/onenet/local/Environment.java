package onenet.local;

import onenet.local.part.ServiceRow;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A service's configuration as environment variables, the same keys as in production. */
final class Environment {

    /** The simulated witnesses of the audit logs, each with the key its signatures are checked with. */
    private static final Map<String, String> WITNESSES = Map.of(
            "notary", "witness.example/notary+db1526d8+BHINb+UGoDioLMOdzQaTsUJ6MBpfbBidsUeqiIUcTbUq",
            "university", "witness.example/university+a6ba0381+BLk0IUhbXxMzoyMombm9a3/oNgkIX6EHUUFB3zONOpa9");

    private final CitySettings settings;
    private final Addresses addresses;

    Environment(CitySettings settings, Addresses addresses) {
        this.settings = settings;
        this.addresses = addresses;
    }

    Map<String, String> of(ServiceRow row) {
        Map<String, String> keys = new TreeMap<>();
        // everything secret here stands in the repository: in profile prod no process would start
        keys.put("quarkus.profile", "demo");
        keys.put("quarkus.http.host", "127.0.0.1");
        keys.put("quarkus.http.port", Integer.toString(addresses.port(row.name())));
        keys.put("quarkus.management.host", "127.0.0.1");
        keys.put(
                "quarkus.management.port",
                Integer.toString(addresses.managementUrl(row.name()).getPort()));
        keys.put("quarkus.oidc.auth-server-url", addresses.issuer().toString());
        row.database().ifPresent(database -> withDatabase(keys, row, database));
        if (row.name().equals(ServiceRow.GATEWAY)) {
            ServiceRow.ALL.stream()
                    .filter(ServiceRow::behindGateway)
                    .forEach(service -> keys.put(
                            "onenet.gateway.routes." + service.name() + ".upstream",
                            addresses.url(service.name()).toString()));
        }
        row.settings().forEach((key, value) -> keys.put(key, filled(row, value)));
        return variables(keys);
    }

    static Map<String, String> variables(Map<String, String> keys) {
        return keys.entrySet().stream()
                .collect(Collectors.toMap(entry -> variable(entry.getKey()), Map.Entry::getValue));
    }

    private void withDatabase(Map<String, String> keys, ServiceRow row, String database) {
        keys.put("quarkus.datasource.jdbc.url", addresses.jdbcUrl(database));
        keys.put("quarkus.datasource.username", database + "_app");
        keys.put("quarkus.datasource.password", database + "_app");
        keys.put("quarkus.flyway.username", database);
        keys.put("quarkus.flyway.password", database);
        keys.put("onenet.amqp.uri", addresses.amqpUri(row.name()));
        keys.put("onenet.time.movable", Boolean.toString(settings.movableClock()));
        keys.put("onenet.public-url", addresses.gateway().toString());
        // two demonstration enterprises stand for all of them, in stories, benches and drills
        keys.put("onenet.intake.cases-per-enterprise-and-day", "0");
        Path editions = settings.repository().resolve("contracts/chemicals/editions");
        if (Files.isDirectory(editions)) {
            keys.put("onenet.chemicals.folder", editions.toString());
        }
        keys.put(
                "onenet.attachments.directory", data(row).resolve("attachments").toString());
        keys.put(
                "onenet.audit-log.keys.directory",
                data(row).resolve("audit-log-keys").toString());
        WITNESSES.forEach((name, key) -> {
            keys.put(
                    "onenet.audit-log.witnesses." + name + ".url",
                    addresses.url(ServiceRow.SIMULATORS) + "/witness/" + name);
            keys.put("onenet.audit-log.witnesses." + name + ".key", key);
        });
    }

    private String filled(ServiceRow row, String value) {
        String text = value;
        for (ServiceRow other : ServiceRow.ALL) {
            text = text.replace(
                    "{" + other.name() + "}", addresses.url(other.name()).toString());
        }
        return text.replace("{data}", data(row).toString())
                .replace("{smtp}", Integer.toString(addresses.port(Addresses.SMTP)))
                .replace("{keycloak}", addresses.url(Addresses.KEYCLOAK).toString())
                .replace("{amqp}", addresses.amqpUri(row.name()));
    }

    private Path data(ServiceRow row) {
        return settings.runDirectory().resolve(row.name());
    }

    /** The rule of MicroProfile Config: what is no letter or digit becomes an underscore, all in capitals. */
    static String variable(String key) {
        return key.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }
}
