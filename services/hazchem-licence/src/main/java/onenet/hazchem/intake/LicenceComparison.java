package onenet.hazchem.intake;

import onenet.hazchem.law.ChangeKind;
import onenet.hazchem.licence.Licence;
import onenet.hazchem.licence.LicenceContent;
import onenet.hazchem.licencecase.Application;
import onenet.hazchem.licencecase.Application.Product;
import onenet.hazchem.licencecase.LicenceProblem;
import onenet.problem.CommonProblem;
import onenet.problem.Violation;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Policy: what differs from the licence must be declared, and what cannot be varied cannot slip in undeclared. Scope, mode,
 * premises and storage place need a new licence (Order 55 Art. 17); name, persons and registered address a variation (Art. 14).
 */
final class LicenceComparison {

    private LicenceComparison() {}

    static void requireDeclared(Licence licence, Submission submission) {
        Application application = submission.application();
        LicenceContent content = licence.content();
        Set<String> scope =
                application.trade().products().stream().map(Product::name).collect(Collectors.toSet());
        requireSame(ChangeKind.SCOPE, scope, Set.copyOf(content.scope()));
        requireSame(ChangeKind.BUSINESS_MODE, application.trade().mode(), content.mode());
        if (!names(submission, ChangeKind.PREMISES)) {
            // Declared, it is judged by Art. 17(1): with a storage facility the office may move by variation.
            requireSame(ChangeKind.PREMISES, application.place().premises(), content.premises());
        }
        requireSame(ChangeKind.STORAGE_PLACE, application.place().storageAddress(), content.storageAddress());

        declared(
                submission, ChangeKind.ENTERPRISE_NAME, application.enterprise().name(), licence.holderName());
        declared(
                submission,
                ChangeKind.LEGAL_REPRESENTATIVE,
                application.enterprise().legalRepresentative(),
                content.legalRepresentative());
        declared(
                submission,
                ChangeKind.PRINCIPAL_PERSON,
                application.enterprise().principalPerson(),
                content.principalPerson());
        declared(
                submission, ChangeKind.REGISTERED_ADDRESS, application.place().registeredAddress(), content.domicile());
    }

    private static void requireSame(ChangeKind kind, Object applied, Object licensed) {
        if (!Objects.equals(applied, licensed)) {
            throw LicenceProblem.NEW_APPLICATION_REQUIRED.raise(kind, kind.article());
        }
    }

    private static void declared(Submission submission, ChangeKind kind, String applied, String licensed) {
        if (!names(submission, kind) && !Objects.equals(applied, licensed)) {
            throw CommonProblem.INVALID_INPUT
                    .raise()
                    .at(Violation.inBody(
                            "/application/changes", "UNDECLARED_" + kind.name(), kind.name(), licensed, applied));
        }
    }

    /** A renewal alone changes nothing; what changed is filed as a variation of its own or combined with it (Art. 18 para. 2). */
    private static boolean names(Submission submission, ChangeKind kind) {
        return submission.varies()
                && submission.application().changes().stream().anyMatch(change -> change.kind() == kind);
    }
}
