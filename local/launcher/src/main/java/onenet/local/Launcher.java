package onenet.local;

import onenet.local.process.CityFailure;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The commands behind {@code make up} and {@code make down}: {@code up [--only part,part]}, {@code down}, {@code status}. */
public final class Launcher {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private Launcher() {}

    public static void main(String[] arguments) {
        int code = 0;
        try {
            run(List.of(arguments));
        } catch (CityFailure failure) {
            OUT.println();
            OUT.println("✗ " + failure.getMessage());
            OUT.println("  make down ends what was started · make down 可停止已启动的程序");
            code = 1;
        }
        System.exit(code);
    }

    private static void run(List<String> arguments) {
        String command = arguments.isEmpty() ? "status" : arguments.get(0);
        CitySettings settings = CitySettings.forPeople(repository(), only(arguments));
        switch (command) {
            case "up" -> alone(settings, () -> up(settings));
            case "down" -> alone(settings, () -> down(settings));
            case "status" -> OUT.print(new Welcome(City.of(settings)).status());
            default -> throw new CityFailure("unknown command " + command + ": up, down or status");
        }
    }

    private static void up(CitySettings settings) {
        long begin = System.nanoTime();
        City city = City.of(settings);
        city.up(part -> OUT.printf("  ✓ %-16s %5.1f s%n", part, seconds(begin)));
        if (settings.only().isEmpty()) {
            OUT.print(new Welcome(city).everything());
        }
    }

    private static void down(CitySettings settings) {
        City.of(settings).down(part -> OUT.println("  ✓ " + part + " stopped"));
        OUT.println("已停止，数据保留。 Stopped; data is kept in " + settings.runDirectory());
    }

    private static double seconds(long begin) {
        return Duration.ofNanos(System.nanoTime() - begin).toMillis() / 1000.0;
    }

    private static Set<String> only(List<String> arguments) {
        int flag = arguments.indexOf("--only");
        if (flag < 0 || flag + 1 >= arguments.size()) {
            return Set.of();
        }
        return new TreeSet<>(Arrays.asList(arguments.get(flag + 1).split(",")));
    }

    private static Path repository() {
        Path place = Path.of(System.getProperty("onenet.repository", "")).toAbsolutePath();
        while (place != null && !Files.isDirectory(place.resolve("local/launcher"))) {
            place = place.getParent();
        }
        if (place == null) {
            throw new CityFailure("start this inside the checkout, or set -Donenet.repository");
        }
        return place;
    }

    /** Two launchers at work on one city would start everything twice. */
    private static void alone(CitySettings settings, Runnable work) {
        Path lock = settings.runDirectory().resolve("launcher.lock");
        try {
            Files.createDirectories(settings.runDirectory());
            try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock held = channel.lock()) {
                if (held.isValid()) {
                    work.run();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
