package onenet.safetyreview.consequence;

import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.safetyreview.credential.Consequence;
import onenet.safetyreview.credential.ConsequenceAction;
import onenet.safetyreview.credential.ConsequenceRules;
import onenet.safetyreview.credential.DependantKind;
import onenet.safetyreview.credential.Effect;
import onenet.safetyreview.credential.Restoration;
import onenet.safetyreview.project.Project;
import onenet.safetyreview.reviewcase.ReviewCase;
import onenet.safetyreview.reviewcase.ReviewCases;
import onenet.safetyreview.reviewcase.ReviewProblem;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The acts on the register of consequences, in the transaction of what brings them. Whoever calls has the project locked: consequences of one project are
 * drawn and settled one after the other.
 */
@Singleton
public class ConsequenceRegister {

    private final Consequences consequences;
    private final ConsequenceRules rules;
    private final Dependants dependants;
    private final ReviewCases cases;
    private final Event<ConsequenceNoted> noted;
    private final Event<ConsequenceSettled> settled;
    private final InstantSource clock;

    ConsequenceRegister(
            Consequences consequences,
            ConsequenceRules rules,
            Dependants dependants,
            ReviewCases cases,
            Event<ConsequenceNoted> noted,
            Event<ConsequenceSettled> settled,
            InstantSource clock) {
        this.consequences = consequences;
        this.rules = rules;
        this.dependants = dependants;
        this.cases = cases;
        this.noted = noted;
        this.settled = settled;
        this.clock = clock;
    }

    /** Something fell away; heard of before, nothing follows again. */
    void hear(Heard heard, Supplier<Stream<Resting>> resting, Actor by) {
        if (consequences.hear(heard)) {
            follow(heard, resting.get().toList(), by);
        }
    }

    /** Something begins that rests on what fell away before. */
    void begun(String credential, Resting begun, Actor by) {
        consequences.heardOf(credential).forEach(heard -> follow(heard, List.of(begun), by));
    }

    private void follow(Heard heard, List<Resting> resting, Actor by) {
        List<Effect> fresh = rules.follow(
                heard.news(), resting.stream().map(Resting::dependant).toList(), consequences.before(heard.news()));
        for (Effect effect : fresh) {
            Resting whom = resting.stream()
                    .filter(each -> each.dependant().equals(effect.dependant()))
                    .findFirst()
                    .orElseThrow();
            consequences.enter(heard, effect, whom, today()).ifPresent(entry -> note(entry, by));
        }
    }

    private void note(ConsequenceEntry entry, Actor by) {
        ReviewCase found = cases.locked(entry.caseNumber());
        if (entry.endsByTelling()) {
            entry.settle(ConsequenceAction.TELL, today(), null);
        } else if (onDesk(entry)) {
            found.follows(entry.toMatter());
        }
        noted.fire(new ConsequenceNoted(entry, found, by));
    }

    /** An acceptance is the owner's own: he makes it again, no office answers for it. */
    private static boolean onDesk(ConsequenceEntry entry) {
        return entry.dependantKind() != DependantKind.ACCEPTANCE;
    }

    /**
     * An officer settles what lies on the desk of a review.
     *
     * @throws onenet.problem.Problem CONSEQUENCE_NOT_OPEN when this review has no such thing open
     */
    void answer(
            ReviewCase found, long number, Set<Consequence> kinds, ConsequenceAction action, String reason, Actor by) {
        ConsequenceEntry entry = consequences
                .findByIdOptional(number)
                .filter(each -> each.isOpen()
                        && kinds.contains(each.consequence())
                        && each.caseNumber().equals(found.caseNumber()))
                .orElseThrow(() -> ReviewProblem.CONSEQUENCE_NOT_OPEN.raise(number));
        settle(entry, action, reason, by);
    }

    /** What fell away is there again, for one project. */
    void restored(Restoration what, List<ConsequenceEntry> open, Actor by) {
        open.stream()
                .filter(entry -> entry.consequence() != Consequence.REOPEN
                        && rules.cures(what, entry.change(), entry.dependantKind()))
                .forEach(entry -> settle(entry, ConsequenceAction.CURE, null, by));
    }

    /** A review or a letter has come to its end, and with it what was open for it. */
    void ended(String dependant, Set<DependantKind> kinds, Actor by) {
        consequences.openFor(dependant, kinds).forEach(entry -> settle(entry, ConsequenceAction.END, null, by));
    }

    /** The owner accepted the works, perhaps again, and by an assessor of whom something may be known. */
    public void accepted(Project project, Actor by) {
        consequences
                .open(project.number(), Set.of(DependantKind.ACCEPTANCE))
                .forEach(entry -> settle(entry, ConsequenceAction.REPEAT, null, by));
        restored(
                Restoration.ACCEPTED_AGAIN,
                consequences.open(project.number(), Set.of(DependantKind.OPERATING_LICENCE)),
                by);
        dependants
                .acceptance(project)
                .forEach(begun -> begun(project.chain().acceptance().assessorUscc(), begun, by));
    }

    private void settle(ConsequenceEntry entry, ConsequenceAction action, String reason, Actor by) {
        entry.settle(action, today(), reason);
        ReviewCase found = cases.locked(entry.caseNumber());
        if (onDesk(entry)) {
            found.settled(entry.number());
        }
        settled.fire(new ConsequenceSettled(entry, found, by));
    }

    private LocalDate today() {
        return LegalTime.today(clock);
    }
}
