package onenet.oversight.power;

import onenet.casework.authority.AuthorityGrant;
import onenet.casework.authority.AuthorityMode;
import onenet.oversight.power.Rehearsed.Fate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which open cases an instrument reaches and what becomes of them (traps 29, 30). The board knows of a case its item, its office and the footing, and by its public
 * word whether it is accepted; it knows no class and no place, and what hangs on those is not guessed.
 */
public final class RehearsalRules {

    private RehearsalRules() {}

    /**
     * Cases that may be reached.
     *
     * @param office code of the office that has them
     * @param mode on which footing it acts in them
     * @param certain whether every case that is not accepted goes over, whatever its class and place
     */
    public record Reach(List<String> itemCodes, String office, AuthorityMode mode, boolean certain) {}

    /** @param accepted empty where the public word does not say */
    static Fate fate(InstrumentKind kind, Reach reach, Optional<Boolean> accepted) {
        // what was received before power is given stays where it is (trap 29)
        boolean takesNothing = kind.gives() || kind == InstrumentKind.RENEW || kind == InstrumentKind.RESUME;
        if (takesNothing || accepted.orElse(false)) {
            return Fate.STAYS;
        }
        return reach.certain() && accepted.isPresent() ? Fate.MOVES : Fate.CANNOT_TELL;
    }

    static List<Reach> of(PowerFold before, Decree decree) {
        List<Reach> reached = new ArrayList<>();
        for (GivenLine line : decree.content().lines()) {
            reached.add(new Reach(line.itemCodes(), decree.paper().office(), AuthorityMode.OWN, false));
        }
        for (LineChange change : decree.content().changes()) {
            before.line(change.line()).ifPresent(line -> reached.add(changed(before, decree, line, change)));
        }
        return reached.stream().distinct().toList();
    }

    private static Reach changed(PowerFold before, Decree decree, AuthorityGrant line, LineChange change) {
        if (decree.kind() == InstrumentKind.RESUME) {
            String giver =
                    Optional.ofNullable(line.principal()).orElse(decree.paper().office());
            return new Reach(line.itemCodes(), giver, AuthorityMode.OWN, false);
        }
        List<String> items = change.itemCodes().isEmpty() ? line.itemCodes() : change.itemCodes();
        boolean certain = change.areas().isEmpty()
                && change.caseClasses().isEmpty()
                && line.stages().isEmpty()
                && alone(before, line, items, change.from());
        return new Reach(items, line.office(), line.mode(), certain);
    }

    /** Whether every case the office has of these items on this footing is one of this line. */
    private static boolean alone(PowerFold before, AuthorityGrant line, List<String> items, LocalDate from) {
        return before.table().grants().stream()
                .filter(other -> !other.id().equals(line.id()))
                .filter(other -> other.office().equals(line.office()) && other.mode() == line.mode())
                .filter(other -> other.itemCodes().stream().anyMatch(items::contains))
                .noneMatch(other -> from == null || other.isInForce(from));
    }
}
