package onenet.journeys;

import onenet.journeys.bench.BenchRun;
import onenet.journeys.caller.StoryBroken;
import onenet.journeys.story.Telling;

import java.time.Duration;
import java.util.List;

/** {@code make bench}: load through the gateway with real tokens. Arguments: seconds of each load, and {@code no-worklist}. */
public final class Bench {

    private static final String SECONDS = "20";

    private Bench() {}

    public static void main(String[] arguments) {
        var telling = new Telling();
        LocalCity local = LocalCity.running();
        List<String> given = List.of(arguments);
        String seconds =
                given.stream().filter(each -> each.matches("\\d+")).findFirst().orElse(SECONDS);
        int code = 0;
        try {
            var bench = new BenchRun(local.city(), local.gateway(), Duration.ofSeconds(Integer.parseInt(seconds)));
            telling.line("压力测试 · load through the gateway, " + seconds
                    + " s each, everything on this one machine, fsync on");
            bench.work(telling::line);
            if (!given.contains("no-worklist")) {
                telling.line("… 写入一百万件 · seeding a million cases, removed afterwards");
                bench.worklist(telling::line);
            }
        } catch (StoryBroken broken) {
            telling.end("✗ " + broken.getMessage());
            code = 1;
        }
        System.exit(code);
    }
}
