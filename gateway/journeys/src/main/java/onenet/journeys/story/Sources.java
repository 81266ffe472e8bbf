package onenet.journeys.story;

import java.net.URI;
import java.net.http.HttpRequest;

/** The switchboard of the sources that proofs come from: provinces and shared registries. */
public final class Sources {

    private final Switchboard switchboard;

    public Sources(URI simulators) {
        this.switchboard = new Switchboard(simulators);
    }

    /** The source answers nothing until it is healed. */
    public void takeAway(String source) {
        switchboard.send(
                switchboard.to("/source-faults/" + source + "/OUTAGE").PUT(HttpRequest.BodyPublishers.noBody()));
    }

    public void heal(String source) {
        switchboard.send(switchboard.to("/source-faults/" + source).DELETE());
    }
}
