package onenet.local;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * How a city is to be.
 *
 * @param repository the checkout whose builds are run
 * @param runDirectory data, logs, pid files and chosen ports
 * @param only the parts wanted, empty for all
 * @param anyPorts free ports instead of the usual ones
 * @param movableClock whether the services' clock may be moved
 * @param rabbitMq whether the installed RabbitMQ takes the embedded broker's place
 * @param amqpUri a broker that runs elsewhere, with {@code {account}} where the account's name belongs
 * @param startupCaches whether start-up caches are recorded (they cost time at the first stop)
 */
public record CitySettings(
        Path repository,
        Path runDirectory,
        Set<String> only,
        boolean anyPorts,
        boolean movableClock,
        boolean rabbitMq,
        Optional<String> amqpUri,
        boolean startupCaches) {

    /** The city of {@code make up}. */
    public static CitySettings forPeople(Path repository, Set<String> only) {
        return new CitySettings(
                repository,
                Path.of(setting("ONENET_RUN_DIR")
                                .orElse(repository.resolve(".run").toString()))
                        .toAbsolutePath(),
                only,
                false,
                true,
                setting("ONENET_BROKER").filter("rabbitmq"::equals).isPresent(),
                setting("ONENET_AMQP_URI"),
                true);
    }

    /** A city of a test's own, beside any other. */
    public static CitySettings forTests(Path repository, Path runDirectory) {
        return new CitySettings(
                repository,
                runDirectory.toAbsolutePath(),
                Set.of(),
                true,
                true,
                setting("ONENET_BROKER").filter("rabbitmq"::equals).isPresent(),
                setting("ONENET_AMQP_URI"),
                false);
    }

    public CitySettings withOnly(Set<String> parts) {
        return new CitySettings(
                repository, runDirectory, parts, anyPorts, movableClock, rabbitMq, amqpUri, startupCaches);
    }

    public boolean wants(String part) {
        return only.isEmpty() || only.contains(part);
    }

    private static Optional<String> setting(String name) {
        return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isBlank());
    }
}
