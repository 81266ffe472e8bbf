package onenet.tlog;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Whom somebody believes: which logs, and how many of which witnesses must have seen a head (C2SP tlog-policy). */
public final class WitnessPolicy {

    private static final String NOBODY = "none";

    private final List<VerifierKey> logs = new ArrayList<>();
    private final Map<String, VerifierKey> witnesses = new HashMap<>();
    private final Map<String, Predicate<Set<String>>> groups = new HashMap<>();
    private final Set<String> members = new HashSet<>();
    private Predicate<Set<String>> quorum;

    private WitnessPolicy() {}

    /**
     * @param text lines {@code log}, {@code witness}, {@code group} and exactly one {@code quorum}; what begins with # is for people
     * @throws Malformed when a line is none of these, a name is not defined before or defined or used twice
     */
    public static WitnessPolicy of(String text) {
        WitnessPolicy policy = new WitnessPolicy();
        policy.groups.put(NOBODY, seen -> true);
        text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEach(line -> policy.read(List.of(line.split("[ \t]+"))));
        require(policy.quorum != null, "a policy without a quorum");
        return policy;
    }

    /**
     * Believes a head, or says why not.
     *
     * @param signed the checkpoint with its signatures
     * @throws Malformed when it is none
     * @throws NotTrusted when no log of this policy signed it, a signature is forged, or too few witnesses have seen it
     */
    public Checkpoint check(Note signed) {
        Checkpoint head = Checkpoint.ofText(signed.text());
        List<VerifierKey> owners =
                logs.stream().filter(key -> key.name().equals(head.origin())).toList();
        if (owners.stream().flatMap(signed::by).findAny().isEmpty()) {
            throw new NotTrusted("not signed by the log " + head.origin());
        }
        Set<String> seen = new HashSet<>();
        witnesses.forEach((name, key) -> signed.by(key).forEach(signature -> seen.add(name)));
        if (!quorum.test(seen)) {
            throw new NotTrusted("seen by too few witnesses: " + seen.size() + " of " + witnesses.size());
        }
        return head;
    }

    /** When the last of this policy's witnesses signed: no later than then, this was the log. Empty when none has signed. */
    public Optional<Instant> seenAt(Note signed) {
        return witnesses.values().stream()
                .flatMap(key -> signed.by(key).flatMap(signature -> key.moment(signature).stream()))
                .max(Comparator.naturalOrder());
    }

    private void read(List<String> line) {
        switch (line.get(0)) {
            case "log" -> {
                require(line.size() == 2 || line.size() == 3, "log <key> [<address>]");
                logs.add(unused(VerifierKey.of(line.get(1))));
            }
            case "witness" -> {
                require(line.size() == 3 || line.size() == 4, "witness <name> <key> [<address>]");
                String name = line.get(1);
                define(name, seen -> seen.contains(name));
                witnesses.put(name, unused(VerifierKey.of(line.get(2))));
            }
            case "group" -> group(line);
            case "quorum" -> {
                require(line.size() == 2 && quorum == null && groups.containsKey(line.get(1)), "quorum <name>, once");
                quorum = groups.get(line.get(1));
            }
            default -> throw new Malformed("a policy has no line " + line.get(0));
        }
    }

    private void group(List<String> line) {
        require(line.size() >= 4, "group <name> all|any|<number> <name>…");
        List<String> named = line.subList(3, line.size());
        require(
                named.stream().allMatch(name -> groups.containsKey(name) && !name.equals(NOBODY) && members.add(name)),
                "a member is defined before, and of one group");
        long enough =
                switch (line.get(2)) {
                    case "all" -> named.size();
                    case "any" -> 1;
                    default -> Checkpoint.number(line.get(2));
                };
        require(enough >= 1 && enough <= named.size(), "as many as the group has");
        List<Predicate<Set<String>>> parts = named.stream().map(groups::get).toList();
        define(
                line.get(1),
                seen -> parts.stream().filter(part -> part.test(seen)).count() >= enough);
    }

    private void define(String name, Predicate<Set<String>> rule) {
        require(groups.putIfAbsent(name, rule) == null, name + " is defined twice");
    }

    private VerifierKey unused(VerifierKey key) {
        require(
                Stream.concat(logs.stream(), witnesses.values().stream())
                        .noneMatch(other -> Arrays.equals(other.raw(), key.raw())),
                "the key " + key.name() + " is there twice");
        return key;
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new Malformed(rule);
        }
    }
}
