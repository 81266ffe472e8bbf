package onenet.oversight.power;

import onenet.oversight.power.Rehearsed.Fate;
import onenet.oversight.power.Rehearsed.FateCount;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Tries an instrument on the cases that are open on the board. */
@Singleton
class RehearsePowers {

    private static final int EXAMPLES = 50;

    private final ReachedCases cases;
    private final AcceptedWords words;

    RehearsePowers(ReachedCases cases, AcceptedWords words) {
        this.cases = cases;
        this.words = words;
    }

    Rehearsed on(PowerFold before, Decree decree, long registerVersion, Instant now) {
        Map<Fate, Long> counts = new EnumMap<>(Fate.class);
        Map<Fate, List<String>> examples = new EnumMap<>(Fate.class);
        for (RehearsalRules.Reach reach : RehearsalRules.of(before, decree)) {
            for (ReachedCases.Group group : cases.groups(reach)) {
                Fate fate =
                        RehearsalRules.fate(decree.kind(), reach, words.accepted(group.source(), group.publicStatus()));
                counts.merge(fate, group.cases(), Long::sum);
                examples.computeIfAbsent(fate, each -> new ArrayList<>()).addAll(cases.examples(reach, group));
            }
        }
        return new Rehearsed(
                registerVersion,
                now,
                counts.entrySet().stream()
                        .map(each -> new FateCount(each.getKey(), each.getValue(), first(examples.get(each.getKey()))))
                        .toList());
    }

    private static List<String> first(List<String> numbers) {
        return numbers.stream().distinct().limit(EXAMPLES).toList();
    }
}
