package onenet.journeys.chaos;

import onenet.journeys.story.LicenceCase;

import java.util.List;

/** What became of the cases of one scene. */
public record Tally(String scene, int cases, long lost, long doubled, long outOfOrder, long seconds) {

    static Tally of(String scene, Stage stage, List<LicenceCase> cases, long seconds) {
        long lost = 0;
        long doubled = 0;
        long outOfOrder = 0;
        for (LicenceCase licence : cases) {
            long certificates = stage.register().certificates(licence.number());
            int records = stage.province().records(licence.number()).size();
            lost += certificates == 0 || records == 0 || !stage.register().certified(licence.number()) ? 1 : 0;
            doubled += certificates > 1 || records > 1 ? 1 : 0;
            outOfOrder += stage.register().gaps(licence.number()) != 0
                            || !stage.register().inStep(licence.number())
                    ? 1
                    : 0;
        }
        return new Tally(scene, cases.size(), lost, doubled, outOfOrder, seconds);
    }

    public boolean good() {
        return lost == 0 && doubled == 0 && outOfOrder == 0;
    }

    @Override
    public String toString() {
        return "%s %-56s %2d cases  lost %d  doubled %d  out of order %d  %4d s"
                .formatted(good() ? "✓" : "✗", scene, cases, lost, doubled, outOfOrder, seconds);
    }
}
