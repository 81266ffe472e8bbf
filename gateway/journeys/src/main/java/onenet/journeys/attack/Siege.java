package onenet.journeys.attack;

import onenet.journeys.caller.StoryBroken;

import java.util.List;
import java.util.function.Consumer;

/** All probes, one after the other; bounded, on the loopback address only. */
public final class Siege {

    private static final List<Probe> FEW = List.of(
            new SmuggledRequests(),
            new LargeBodies(),
            new HostileFiles(),
            new ClaimedCases(),
            new ForgedPapers(),
            new OldCookies(),
            new DecisionsAtOnce(),
            new Insiders());

    private static final List<Probe> LONG = List.of(new SlowSenders(), new GuessedIdentifiers(), new Floods());

    private final Target target;

    public Siege(Target target) {
        this.target = target;
    }

    /**
     * Every probe there is: {@code make attack}.
     *
     * @return how many ways in are open
     */
    public int all(Consumer<String> told) {
        return few(told) + run(LONG, told);
    }

    /** The probes without which no build is good. */
    public int few(Consumer<String> told) {
        return run(FEW, told);
    }

    private int run(List<Probe> probes, Consumer<String> told) {
        int open = 0;
        for (Probe probe : probes) {
            try {
                probe.run(target);
                told.accept("✓ " + probe.title());
            } catch (StoryBroken hole) {
                open++;
                told.accept("✗ " + probe.title() + System.lineSeparator() + "    " + hole.getMessage());
            }
        }
        return open;
    }
}
