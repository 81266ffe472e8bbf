package onenet.journeys.chaos;

import java.util.List;

/** What became of the cases of one scene. */
public record Tally(String scene, int cases, long lost, long doubled, long outOfOrder, long seconds) {

    static Tally of(String scene, List<Followed> followed, long seconds) {
        return new Tally(
                scene,
                followed.size(),
                followed.stream().filter(Followed::lost).count(),
                followed.stream().filter(Followed::doubled).count(),
                followed.stream().filter(Followed::outOfOrder).count(),
                seconds);
    }

    public boolean good() {
        return lost == 0 && doubled == 0 && outOfOrder == 0;
    }

    @Override
    public String toString() {
        return "%s %-60s %2d cases  lost %d  doubled %d  out of order %d  %4d s"
                .formatted(good() ? "✓" : "✗", scene, cases, lost, doubled, outOfOrder, seconds);
    }
}
