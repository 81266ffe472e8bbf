package onenet.journeys.attack;

import onenet.journeys.caller.Gateway;
import onenet.journeys.caller.StoryBroken;
import onenet.local.City;

import java.net.URI;

/** The running city, seen from outside; its inside is touched only to put things back. */
public record Target(City city, Gateway gateway) {

    URI door() {
        return city.addresses().gateway();
    }

    /** A bare connection to the gateway. */
    Wire wire() {
        return Wire.to(door());
    }

    /** @throws StoryBroken unless it holds */
    static void must(boolean holds, String what, Object seen) {
        if (!holds) {
            throw new StoryBroken(what + ": " + seen);
        }
    }
}
