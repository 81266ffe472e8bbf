package onenet.journeys.chaos;

import onenet.journeys.caller.StoryBroken;
import onenet.journeys.story.LicenceCase;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** One bounded round of crashes and outages. */
public final class Round {

    private final Stage stage;

    public Round(Stage stage) {
        this.stage = stage;
    }

    /** Plays every scene and waits each time until all is settled or patience ends. */
    public List<Tally> play(Consumer<Tally> told) {
        List<Tally> tallies = new ArrayList<>();
        for (Scene scene : Scenes.all()) {
            long begin = System.nanoTime();
            List<LicenceCase> cases = scene.play(stage);
            settle(cases);
            Tally tally = Tally.of(
                    scene.title(),
                    stage,
                    cases,
                    Duration.ofNanos(System.nanoTime() - begin).toSeconds());
            tallies.add(tally);
            told.accept(tally);
        }
        return tallies;
    }

    /** Patience ends in a tally that shows what is missing, not in an exception. */
    private void settle(List<LicenceCase> cases) {
        try {
            cases.forEach(licence -> stage.until(
                    licence.number() + " is certified",
                    () -> stage.register().certified(licence.number())
                            && stage.register().inStep(licence.number())));
            stage.until("nothing waits to be sent", () -> stage.register().waiting() == 0);
        } catch (StoryBroken unsettled) {
            System.err.println(unsettled.getMessage());
        }
    }
}
