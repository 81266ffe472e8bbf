package onenet.journeys.attack;

/** One way in that was open once, tried from outside on the running city. */
interface Probe {

    String title();

    /** @throws onenet.journeys.caller.StoryBroken when it is open again */
    void run(Target target);
}
