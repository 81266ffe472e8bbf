package onenet.hazchem.intake;

import onenet.hazchem.law.ChangeKind;
import onenet.hazchem.law.ChangeKind.Treatment;
import onenet.hazchem.licencecase.Application;
import onenet.hazchem.licencecase.Application.Change;
import onenet.hazchem.licencecase.Application.Difference;
import onenet.hazchem.licencecase.LicenceProblem;
import onenet.problem.CommonProblem;
import onenet.problem.Violation;
import onenet.text.Folding;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Policy: each difference from the licence is a change somebody declares, the same thing written otherwise by the applicant's word, or a reason to
 * apply anew (Order 55 Art. 14, 17). What a change is from and to, the licence and the application say and nobody else.
 */
final class DeclaredDifferences {

    private static final String CHANGES = "/application/changes";

    /** What the licence prints in words of its own, so that one thing may be written in two ways. */
    private static final Set<ChangeKind> WORDS = EnumSet.of(
            ChangeKind.ENTERPRISE_NAME,
            ChangeKind.LEGAL_REPRESENTATIVE,
            ChangeKind.PRINCIPAL_PERSON,
            ChangeKind.REGISTERED_ADDRESS,
            ChangeKind.PREMISES,
            ChangeKind.STORAGE_PLACE);

    private final List<Difference> differences;
    private final Application application;
    private final Set<ChangeKind> declared;
    private final Set<ChangeKind> same;

    DeclaredDifferences(List<Difference> differences, Submission submission) {
        this.differences = differences;
        this.application = submission.application();
        // A renewal alone changes nothing; what changed is filed as a variation of its own or combined with it (Art. 18
        // para. 2).
        this.declared = submission.varies()
                ? application.changes().stream().map(Change::kind).collect(Collectors.toSet())
                : Set.of();
        this.same =
                application.writtenOtherwise().stream().map(Difference::kind).collect(Collectors.toSet());
    }

    /** Whether an officer can be asked if the two are one: both sides say something, in words. */
    static boolean mayBeOne(Difference difference) {
        return WORDS.contains(difference.kind())
                && !difference.licensed().isBlank()
                && !difference.applied().isBlank();
    }

    /** @throws onenet.problem.Problem NEW_APPLICATION_REQUIRED, or INVALID_INPUT, with both sides of every difference that is not accounted for */
    void requireAccountedFor() {
        List<Difference> open = differences.stream()
                .filter(each -> !declared.contains(each.kind()))
                .filter(each -> !(same.contains(each.kind()) && mayBeOne(each)))
                .toList();
        List<Difference> anew = open.stream()
                .filter(each -> each.kind().treatment() == Treatment.NEW_LICENCE)
                .toList();
        if (!anew.isEmpty()) {
            ChangeKind kind = anew.get(0).kind();
            throw LicenceProblem.NEW_APPLICATION_REQUIRED
                    .raise(kind, kind.article())
                    .at(violations(anew));
        }
        if (!open.isEmpty()) {
            throw CommonProblem.INVALID_INPUT.raise().at(violations(open));
        }
    }

    private static Violation[] violations(List<Difference> open) {
        return open.stream()
                .map(each -> Violation.inBody(
                        CHANGES,
                        "UNDECLARED_" + each.kind().name(),
                        each.kind().name(),
                        each.licensed(),
                        each.applied()))
                .toArray(Violation[]::new);
    }

    /** A declared change is one, and stands there once. */
    void requireChanged() {
        List<Violation> wrong = new ArrayList<>();
        Set<ChangeKind> seen = EnumSet.noneOf(ChangeKind.class);
        for (int i = 0; i < application.changes().size(); i++) {
            Change change = application.changes().get(i);
            if (!seen.add(change.kind())) {
                wrong.add(Violation.inBody(
                        CHANGES + "/" + i, "CHANGE_TWICE", change.kind().name()));
            } else if (changesNothing(change)) {
                wrong.add(Violation.inBody(
                        CHANGES + "/" + i, "NOT_CHANGED", change.kind().name()));
            }
        }
        if (!wrong.isEmpty()) {
            throw CommonProblem.INVALID_INPUT.raise().at(wrong.toArray(Violation[]::new));
        }
    }

    private boolean changesNothing(Change change) {
        boolean words = change.from() != null && !change.from().isBlank();
        return WORDS.contains(change.kind())
                ? difference(change.kind()).isEmpty()
                : words && Folding.same(change.from(), change.to());
    }

    private Optional<Difference> difference(ChangeKind kind) {
        return differences.stream().filter(each -> each.kind() == kind).findFirst();
    }

    /** The application with its changes as the two sides say them, and with what is to be judged the same. */
    Application accountedFor() {
        List<Change> computed = application.changes().stream()
                .map(change -> difference(change.kind())
                        .map(found -> new Change(change.kind(), found.licensed(), found.applied(), change.changedOn()))
                        .orElse(change))
                .toList();
        return application.withChanges(
                computed,
                differences.stream()
                        .filter(each -> same.contains(each.kind()) && !declared.contains(each.kind()))
                        .toList());
    }
}
