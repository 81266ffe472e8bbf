package onenet.safetyreview.consequence;

import onenet.safetyreview.credential.CredentialChange;
import onenet.safetyreview.credential.DependantKind;
import onenet.safetyreview.credential.News;
import onenet.safetyreview.credential.Restoration;
import onenet.safetyreview.law.ReviewKind;
import onenet.safetyreview.letter.Letter;
import onenet.safetyreview.letter.LetterChanged;
import onenet.safetyreview.letter.LetterGiven;
import onenet.safetyreview.project.Project;
import onenet.safetyreview.project.Projects;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What follows from the letters of a project: one ends, another is given. */
@Singleton
class FollowLetters {

    private static final Set<DependantKind> LETTERS =
            EnumSet.of(DependantKind.CONDITION_LETTER, DependantKind.DESIGN_LETTER);

    private final ConsequenceRegister register;
    private final Consequences consequences;
    private final Dependants dependants;
    private final Projects projects;

    FollowLetters(ConsequenceRegister register, Consequences consequences, Dependants dependants, Projects projects) {
        this.register = register;
        this.consequences = consequences;
        this.dependants = dependants;
        this.projects = projects;
    }

    void changed(@Observes LetterChanged told) {
        Letter letter = told.letter();
        of(letter).ifPresent(change -> {
            Project project = projects.locked(letter.projectNumber()).orElseThrow();
            register.ended(letter.caseNumber(), LETTERS, told.by());
            Heard heard = new Heard(new News(change, letter.caseNumber(), letter.since()), letter.letterNumber());
            register.hear(heard, () -> dependants.ofLetter(project, letter).stream(), told.by());
        });
    }

    private static Optional<CredentialChange> of(Letter letter) {
        boolean condition = letter.kind() == ReviewKind.CONDITION;
        return switch (letter.status()) {
            case VALID, STARTED -> Optional.empty();
            case LAPSED ->
                Optional.of(
                        condition ? CredentialChange.CONDITION_LETTER_LAPSED : CredentialChange.DESIGN_LETTER_LAPSED);
            case SUPERSEDED ->
                Optional.of(
                        condition
                                ? CredentialChange.CONDITION_LETTER_SUPERSEDED
                                : CredentialChange.DESIGN_LETTER_SUPERSEDED);
            case RESCINDED ->
                Optional.of(
                        condition
                                ? CredentialChange.CONDITION_LETTER_RESCINDED
                                : CredentialChange.DESIGN_LETTER_RESCINDED);
        };
    }

    void given(@Observes LetterGiven told) {
        Letter letter = told.letter();
        projects.locked(letter.projectNumber());
        Restoration what = letter.kind() == ReviewKind.CONDITION
                ? Restoration.CONDITION_LETTER_GIVEN
                : Restoration.DESIGN_LETTER_GIVEN;
        register.restored(
                what, consequences.open(letter.projectNumber(), EnumSet.allOf(DependantKind.class)), told.by());
    }
}
