package onenet.local;

import onenet.local.part.BrokerPart;
import onenet.local.part.DatabasePart;
import onenet.local.part.KeycloakPart;
import onenet.local.part.Part;
import onenet.local.part.RabbitPart;
import onenet.local.part.ServicePart;
import onenet.local.part.ServiceRow;
import onenet.local.process.CityFailure;
import onenet.local.process.Waiting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The whole city on one machine. Its programs run in the background on their own; this object only starts, finds and ends them by
 * their pid files, so any program may hold one and none must keep running.
 */
public final class City {

    private static final Duration PATIENCE = Duration.ofSeconds(240);

    /** One thread a part: they mostly wait, and the common pool of a small machine has one thread only. */
    private static final Executor THREADS = Executors.newCachedThreadPool(work -> {
        var thread = new Thread(work, "city");
        thread.setDaemon(true);
        return thread;
    });

    private final Addresses addresses;
    private final Map<String, Part> parts = new LinkedHashMap<>();

    private City(CitySettings settings, Addresses addresses) {
        this.addresses = addresses;
        parts(settings, addresses).forEach(part -> {
            if (settings.wants(part.name())) {
                parts.put(part.name(), part);
            }
        });
    }

    /** The city of this run directory, whether it runs or not. */
    public static City of(CitySettings settings) {
        boolean settled = parts(settings, Addresses.choose(settings, true)).anyMatch(Part::running);
        Addresses addresses = Addresses.choose(settings, settled);
        return new City(settings, addresses);
    }

    /** In the order of need: who stands later may need who stands before. */
    private static Stream<Part> parts(CitySettings settings, Addresses addresses) {
        Path run = settings.runDirectory();
        List<String> databases =
                ServiceRow.ALL.stream().flatMap(row -> row.database().stream()).toList();
        var environment = new Environment(settings, addresses);
        return Stream.of(
                        Stream.of(
                                new KeycloakPart(
                                        addresses.port(Addresses.KEYCLOAK),
                                        addresses.gateway(),
                                        settings.repository(),
                                        run),
                                new DatabasePart(addresses.port(Addresses.POSTGRESQL), run, databases)),
                        broker(settings, addresses).stream(),
                        ServiceRow.ALL.stream()
                                .map(row -> new ServicePart(
                                        row,
                                        addresses.managementUrl(row.name()),
                                        settings.repository(),
                                        run,
                                        environment.of(row),
                                        settings.startupCaches())))
                .flatMap(stream -> stream);
    }

    private static Optional<Part> broker(CitySettings settings, Addresses addresses) {
        if (settings.amqpUri().isPresent()) {
            return Optional.empty();
        }
        int port = addresses.port(Addresses.AMQP);
        return Optional.of(
                settings.rabbitMq()
                        ? new RabbitPart(port, settings.runDirectory())
                        : new BrokerPart(port, settings.repository(), settings.runDirectory()));
    }

    public Addresses addresses() {
        return addresses;
    }

    public List<Part> parts() {
        return List.copyOf(parts.values());
    }

    public Part part(String name) {
        return Optional.ofNullable(parts.get(name)).orElseThrow(() -> new CityFailure("there is no part " + name));
    }

    /**
     * Starts whatever does not run, everything at once; only services with a database wait for it.
     *
     * @param told hears of each part that became ready
     */
    public void up(Consumer<String> told) {
        addresses.save();
        restartOutdated();
        Map<Part, CompletableFuture<Void>> starts = new LinkedHashMap<>();
        CompletableFuture<Void> database = CompletableFuture.completedFuture(null);
        for (Part part : parts.values()) {
            CompletableFuture<Void> first = needsDatabase(part) ? database : CompletableFuture.completedFuture(null);
            CompletableFuture<Void> start =
                    first.thenRunAsync(part::start, THREADS).thenRun(() -> awaitReady(part));
            starts.put(part, start.thenRun(() -> told.accept(part.name())));
            if (part instanceof DatabasePart) {
                database = start;
            }
        }
        starts.forEach((part, start) -> finish(part, start));
    }

    private static boolean needsDatabase(Part part) {
        return ServiceRow.ALL.stream()
                .anyMatch(
                        row -> row.name().equals(part.name()) && row.database().isPresent());
    }

    private void restartOutdated() {
        parts.values().stream()
                .filter(part -> part.running() && part.outdated())
                .forEach(Part::stop);
    }

    private static void finish(Part part, CompletableFuture<Void> start) {
        try {
            start.join();
        } catch (CompletionException failed) {
            throw new CityFailure(
                    part.name() + ": " + failed.getCause().getMessage() + " — see " + part.log() + lastWords(part),
                    failed.getCause());
        }
    }

    /** The log may lie on a machine nobody can look at any more. */
    private static String lastWords(Part part) {
        try (Stream<String> lines = Files.lines(part.log())) {
            List<String> all = lines.toList();
            return all.subList(Math.max(0, all.size() - 20), all.size()).stream()
                    .map(line -> "\n    " + line)
                    .collect(Collectors.joining());
        } catch (IOException | UncheckedIOException unreadable) {
            return "";
        }
    }

    /** Waits until the part works; fails at once when it has ended. */
    public void awaitReady(Part part) {
        boolean[] gone = {false};
        boolean ready = Waiting.until(
                () -> {
                    gone[0] = !part.hopeful();
                    return gone[0] || part.ready();
                },
                PATIENCE);
        if (gone[0]) {
            throw new CityFailure("ended while starting");
        }
        if (!ready) {
            throw new CityFailure("not ready after " + PATIENCE.toSeconds() + " s");
        }
    }

    /** Starts one part again and waits until it works. */
    public void restart(String name) {
        Part part = part(name);
        part.start();
        awaitReady(part);
    }

    /**
     * Starts one service anew, with other settings than the city's until it is started anew again.
     *
     * @param settings configuration keys and values that go before the city's; empty to have the city's again
     */
    public void restartWith(String name, Map<String, String> settings) {
        if (!(part(name) instanceof ServicePart service)) {
            throw new CityFailure(name + " is no service");
        }
        service.stop();
        service.start(Environment.variables(settings));
        awaitReady(service);
    }

    /**
     * Ends what runs, last started first; data is kept.
     *
     * @param told hears of each part that has ended
     */
    public void down(Consumer<String> told) {
        List<Part> backwards = new ArrayList<>(parts.values());
        Collections.reverse(backwards);
        stopTogether(backwards.stream().filter(ServicePart.class::isInstance).toList(), told);
        stopTogether(
                backwards.stream()
                        .filter(part -> !(part instanceof ServicePart))
                        .toList(),
                told);
    }

    private static void stopTogether(List<Part> some, Consumer<String> told) {
        List<CompletableFuture<Void>> stops = some.stream()
                .filter(Part::running)
                .map(part -> CompletableFuture.runAsync(part::stop, THREADS).thenRun(() -> told.accept(part.name())))
                .toList();
        stops.forEach(CompletableFuture::join);
    }
}
