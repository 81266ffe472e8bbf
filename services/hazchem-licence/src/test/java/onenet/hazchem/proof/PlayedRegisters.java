package onenet.hazchem.proof;

import onenet.proving.RegisteredFact;
import onenet.proving.Registers;

import io.quarkus.arc.Arc;
import io.quarkus.test.Mock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Plays the registers: they hold nothing and answer, unless a test says otherwise. */
@Mock
@ApplicationScoped
public class PlayedRegisters implements Registers {

    private final List<RegisteredFact> facts = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private boolean down;
    private boolean complete = true;

    public static PlayedRegisters get() {
        return Arc.container().instance(PlayedRegisters.class).get();
    }

    public synchronized void holdNothing() {
        facts.clear();
        asked.clear();
        down = false;
        complete = true;
    }

    public synchronized void hold(String fact, String value) {
        facts.add(new RegisteredFact(
                fact, value, "played", "R-" + fact, Instant.parse("2026-09-10T02:00:00Z"), new UUID(0, 1)));
    }

    public synchronized void areDown(boolean now) {
        down = now;
    }

    /** One of them does not answer. */
    public synchronized void lackOne(boolean now) {
        complete = !now;
    }

    /** Credit codes asked about for a draft, one for each time. */
    public synchronized List<String> askedFor(String draft) {
        return asked.stream().filter(each -> each.startsWith(draft)).toList();
    }

    @Override
    public synchronized Optional<Reading> read(String draft, String itemCode, String uscc, String purpose) {
        asked.add(draft + " " + itemCode + " " + uscc);
        return down ? Optional.empty() : Optional.of(new Reading(List.copyOf(facts), complete));
    }
}
