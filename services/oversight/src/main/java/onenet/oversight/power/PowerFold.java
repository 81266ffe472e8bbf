package onenet.oversight.power;

import onenet.casework.authority.AuthorityGrant;
import onenet.casework.authority.AuthorityMode;
import onenet.casework.authority.AuthorityTable;
import onenet.oversight.OversightProblem;
import onenet.problem.Problem;
import onenet.problem.Violation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The register of powers: what it began with and every approved instrument, in their order. Everything ends as dated lines: a recall is a last day, a suspension a
 * gap between two lines, a renewal a later last day. Nothing is said here of what the law allows: see {@link PowerLaw}.
 */
public final class PowerFold {

    private final AuthorityTable seed;
    private final Map<String, AuthorityGrant> lines = new LinkedHashMap<>();
    /** Lines cut short: by a recall for good, by a suspension until resumed. */
    private final Set<String> cut = new HashSet<>();
    /** Suspended with no end in sight: the last day each had before, if any. */
    private final Map<String, Optional<LocalDate>> waiting = new HashMap<>();

    private final Map<String, List<String>> papers = new HashMap<>();
    private final Set<String> touched = new HashSet<>();

    private PowerFold(AuthorityTable seed) {
        this.seed = seed;
        seed.grants().forEach(grant -> lines.put(grant.id(), grant));
    }

    /** @throws Problem for an instrument that is about no line there is at its turn */
    public static PowerFold of(AuthorityTable seed, List<Decree> approved) {
        PowerFold fold = new PowerFold(seed);
        approved.forEach(fold::apply);
        return fold;
    }

    /** The table as it is after the instrument too, with what it touched; this one stays as it is. */
    PowerFold with(Decree next) {
        PowerFold after = new PowerFold(seed);
        after.lines.putAll(lines);
        after.cut.addAll(cut);
        after.waiting.putAll(waiting);
        papers.forEach((line, by) -> after.papers.put(line, new ArrayList<>(by)));
        after.apply(next);
        return after;
    }

    public AuthorityTable table() {
        return seed.withGrants(List.copyOf(lines.values()));
    }

    public Optional<AuthorityGrant> line(String id) {
        return Optional.ofNullable(lines.get(id));
    }

    /** Record numbers of the instruments that made the line what it is, in their order; none for one of the beginning. */
    public List<String> papersOf(String line) {
        return List.copyOf(papers.getOrDefault(line, List.of()));
    }

    /** Ids of the lines the last instrument made or changed. */
    Set<String> touched() {
        return Set.copyOf(touched);
    }

    /** Whether the line stops for a while and no end of that is known. */
    public boolean suspended(String line) {
        return waiting.containsKey(line);
    }

    /** Last day the suspended line was given for; empty where it had none. */
    Optional<LocalDate> termOf(String suspended) {
        return waiting.get(suspended);
    }

    /** Whether it ends earlier than it was given for: such a line is not renewed. */
    public boolean cutShort(String line) {
        return cut.contains(line);
    }

    private void apply(Decree decree) {
        touched.clear();
        if (decree.kind().gives()) {
            for (int at = 0; at < decree.content().lines().size(); at++) {
                put(given(decree, at), List.of(), decree);
            }
            return;
        }
        for (int at = 0; at < decree.content().changes().size(); at++) {
            LineChange change = decree.content().changes().get(at);
            String pointer = "/changes/" + at + "/line";
            AuthorityGrant line = line(change.line()).orElseThrow(() -> OversightProblem.POWER_LINE_UNKNOWN
                    .raise(change.line())
                    .at(Violation.inBody(pointer, "POWER_LINE_UNKNOWN", change.line())));
            switch (decree.kind()) {
                case RECALL -> recall(line, change, decree);
                case SUSPEND -> suspend(line, change, decree);
                case RESUME -> resume(line, change, decree);
                case RENEW -> put(line.during(line.id(), line.from(), change.until()), List.of(), decree);
                default -> throw new IllegalStateException(decree.kind() + " changes nothing");
            }
        }
    }

    private static AuthorityGrant given(Decree decree, int at) {
        GivenLine line = decree.content().lines().get(at);
        boolean entrusted = decree.kind() == InstrumentKind.ENTRUST;
        return new AuthorityGrant(
                decree.idOf(at),
                line.itemCodes(),
                line.caseClasses(),
                line.steps().stream().map(Enum::name).toList(),
                line.areas(),
                line.office(),
                entrusted ? AuthorityMode.DELEGATED : AuthorityMode.DEVOLVED,
                entrusted ? decree.paper().office() : null,
                decree.paper().number() + "；" + decree.paper().basis(),
                line.from(),
                line.until());
    }

    private void recall(AuthorityGrant line, LineChange change, Decree decree) {
        end(line, change.from(), decree);
        Optional<LocalDate> last =
                waiting.containsKey(line.id()) ? waiting.remove(line.id()) : Optional.ofNullable(line.until());
        if (change.narrowed()) {
            Remainder.of(line, change)
                    .forEach(rest -> put(
                            rest.during(free(line.id()), change.from(), last.orElse(null)),
                            papersOf(line.id()),
                            decree));
        }
    }

    private void suspend(AuthorityGrant line, LineChange change, Decree decree) {
        end(line, change.from(), decree);
        if (change.until() == null) {
            waiting.put(line.id(), Optional.ofNullable(line.until()));
        } else if (line.until() == null || line.until().isAfter(change.until())) {
            again(line, change.until().plusDays(1), line.until(), decree);
        }
    }

    private void resume(AuthorityGrant line, LineChange change, Decree decree) {
        Optional<LocalDate> last = waiting.remove(line.id());
        again(line, change.from(), last == null ? line.until() : last.orElse(null), decree);
    }

    private void again(AuthorityGrant line, LocalDate first, LocalDate last, Decree decree) {
        put(line.during(free(line.id()), first, last), papersOf(line.id()), decree);
    }

    private void end(AuthorityGrant line, LocalDate firstWithout, Decree decree) {
        LocalDate last = firstWithout.minusDays(1);
        boolean earlier = line.until() == null || line.until().isAfter(last);
        cut.add(line.id());
        put(earlier ? line.during(line.id(), line.from(), last) : line, List.of(), decree);
    }

    /** @param before papers of the line it came of; none where it is the same line */
    private void put(AuthorityGrant line, List<String> before, Decree decree) {
        lines.put(line.id(), line);
        List<String> by = papers.computeIfAbsent(line.id(), id -> new ArrayList<>(before));
        if (!by.contains(decree.recordNumber())) {
            by.add(decree.recordNumber());
        }
        touched.add(line.id());
    }

    /** The parts of a line are numbered behind its own id, which is the first of them. */
    private String free(String id) {
        String root = AuthorityGrant.rootOf(id);
        int part = 2;
        while (lines.containsKey(root + "." + part)) {
            part++;
        }
        return root + "." + part;
    }
}
