package onenet.journeys.chaos;

import onenet.journeys.caller.StoryBroken;

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

    /** Every scene there is: {@code make chaos}. */
    public List<Tally> playAll(Consumer<Tally> told) {
        return play(Scenes.all(), told);
    }

    /** The scenes without which no build is good. */
    public List<Tally> playShort(Consumer<Tally> told) {
        return play(Scenes.few(), told);
    }

    /** Plays the scenes and waits each time until all is settled or patience ends. */
    private List<Tally> play(List<Scene> scenes, Consumer<Tally> told) {
        List<Tally> tallies = new ArrayList<>();
        for (Scene scene : scenes) {
            long begin = System.nanoTime();
            List<Followed> followed = scene.play(stage);
            settle(followed);
            Tally tally = Tally.of(
                    scene.title(),
                    followed,
                    Duration.ofNanos(System.nanoTime() - begin).toSeconds());
            tallies.add(tally);
            told.accept(tally);
        }
        return tallies;
    }

    /** Patience ends in a tally that shows what is missing, not in an exception. */
    private void settle(List<Followed> followed) {
        try {
            followed.forEach(each -> stage.until(each.name() + " is settled", each::settled));
            stage.until("nothing waits to be sent", () -> stage.register().waiting() == 0);
            if (stage.register().deadLetters() > 0) {
                throw new StoryBroken("dead letters are left");
            }
        } catch (StoryBroken unsettled) {
            System.err.println(unsettled.getMessage());
        }
    }
}
