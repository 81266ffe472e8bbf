package onenet.journeys;

import onenet.journeys.caller.StoryBroken;
import onenet.journeys.chaos.Round;
import onenet.journeys.chaos.Stage;
import onenet.journeys.chaos.Tally;
import onenet.journeys.story.Telling;
import onenet.local.process.CityFailure;

import java.time.Duration;
import java.util.List;

/** {@code make chaos}: a bounded round of crashes and outages on the running city, and the tally. */
public final class Chaos {

    private static final int CASES_EACH = 3;
    private static final Duration OUTAGE = Duration.ofSeconds(60);

    private Chaos() {}

    public static void main(String[] arguments) {
        var telling = new Telling();
        LocalCity local = LocalCity.running();
        int code;
        try {
            telling.end("故障演练 · chaos: " + CASES_EACH + " cases a scene, broker away " + OUTAGE.toSeconds() + " s");
            Stage stage = Stage.of(local.city(), local.gateway(), CASES_EACH, OUTAGE);
            List<Tally> tallies = new Round(stage).playAll(tally -> telling.line(tally.toString()));
            boolean good = tallies.stream().allMatch(Tally::good);
            telling.end(
                    good
                            ? "✓ 一件一证，不多不少，顺序不乱，证明自行恢复。 One certificate or form each, none lost, order kept, proofs recovered."
                            : "✗ see above");
            code = good ? 0 : 1;
        } catch (StoryBroken | CityFailure broken) {
            telling.end("✗ " + broken.getMessage());
            local.city().up(part -> {});
            code = 1;
        }
        System.exit(code);
    }
}
