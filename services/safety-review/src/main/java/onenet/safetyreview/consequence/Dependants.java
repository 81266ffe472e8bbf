package onenet.safetyreview.consequence;

import onenet.safetyreview.credential.Dependant;
import onenet.safetyreview.credential.DependantKind;
import onenet.safetyreview.expert.BodyEntry.BodyKind;
import onenet.safetyreview.law.ReviewKind;
import onenet.safetyreview.letter.Letter;
import onenet.safetyreview.letter.Letters;
import onenet.safetyreview.project.Chain;
import onenet.safetyreview.project.Project;
import onenet.safetyreview.reviewcase.ReviewCase;
import onenet.safetyreview.reviewcase.ReviewCases;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What of a project rests on something; asked while the project is locked, so that nothing comes to it meanwhile. */
@Singleton
class Dependants {

    private final ReviewCases cases;
    private final Letters letters;

    Dependants(ReviewCases cases, Letters letters) {
        this.cases = cases;
        this.letters = letters;
    }

    /** What rests on a letter: on a condition letter the design too, on either what is built. */
    List<Resting> ofLetter(Project project, Letter letter) {
        Stream<Resting> built = built(project);
        return (letter.kind() == ReviewKind.DESIGN
                        ? built
                        : Stream.concat(
                                Stream.concat(
                                        openReview(project, ReviewKind.DESIGN),
                                        letters(project, ReviewKind.DESIGN, any -> true)),
                                built))
                .toList();
    }

    /**
     * What rests on the qualification of a body: the open review of a project that names it now, and what passed or took up its work, whoever the project
     * names since.
     */
    List<Resting> ofBody(Project project, String uscc, BodyKind kind) {
        ReviewKind looked = kind == BodyKind.DESIGNER ? ReviewKind.DESIGN : ReviewKind.CONDITION;
        Stream<Resting> open =
                project.content().workOf(looked).uscc().equals(uscc) ? openReview(project, looked) : Stream.empty();
        return Stream.concat(
                        Stream.concat(open, letters(project, looked, letter -> letter.isOf(uscc))),
                        kind == BodyKind.DESIGNER ? worksBy(project, uscc) : acceptanceBy(project, uscc))
                .toList();
    }

    /** Works go by the design that was passed last. */
    private Stream<Resting> worksBy(Project project, String designer) {
        return letters.ofProject(project.number()).stream()
                .filter(letter -> letter.kind() == ReviewKind.DESIGN)
                .reduce((older, newer) -> newer)
                .filter(letter -> letter.isOf(designer))
                .stream()
                .flatMap(letter -> works(project));
    }

    private Stream<Resting> acceptanceBy(Project project, String assessor) {
        return Optional.ofNullable(project.chain().acceptance())
                .filter(done -> done.assessorUscc().equals(assessor))
                .stream()
                .flatMap(done -> acceptance(project));
    }

    /** A review just handed in, or found under a recalled power. */
    static Resting of(ReviewCase found) {
        DependantKind kind = found.kind() == ReviewKind.CONDITION
                ? DependantKind.OPEN_CONDITION_REVIEW
                : DependantKind.OPEN_DESIGN_REVIEW;
        return new Resting(
                new Dependant(kind, found.caseNumber(), found.receivedOn()), found.projectNumber(), found.caseNumber());
    }

    private Stream<Resting> openReview(Project project, ReviewKind kind) {
        return cases
                .openNumber(project.number(), kind)
                .map(cases::locked)
                .filter(ReviewCase::open)
                .map(Dependants::of)
                .stream();
    }

    private Stream<Resting> letters(Project project, ReviewKind kind, Predicate<Letter> which) {
        DependantKind what =
                kind == ReviewKind.CONDITION ? DependantKind.CONDITION_LETTER : DependantKind.DESIGN_LETTER;
        return letters.ofProject(project.number()).stream()
                .filter(letter -> letter.kind() == kind && letter.status().stands())
                .filter(which)
                .map(letter -> new Resting(
                        new Dependant(what, letter.caseNumber(), letter.issuedOn()),
                        project.number(),
                        letter.caseNumber()));
    }

    private Stream<Resting> built(Project project) {
        Stream<Resting> trial = Optional.ofNullable(project.chain().trial()).map(Chain.Trial::from).stream()
                .flatMap(from -> at(project, DependantKind.TRIAL, from));
        return Stream.of(works(project), trial, acceptance(project)).flatMap(all -> all);
    }

    /** Works are next as soon as a design letter was given; not begun, they would be begun after whatever happens. */
    private Stream<Resting> works(Project project) {
        boolean next =
                letters.ofProject(project.number()).stream().anyMatch(letter -> letter.kind() == ReviewKind.DESIGN);
        LocalDate begun = Optional.ofNullable(project.chain().worksStartedOn()).orElse(LocalDate.MAX);
        return next ? at(project, DependantKind.WORKS, begun) : Stream.empty();
    }

    /** The acceptance, and whatever licence rests on it. */
    Stream<Resting> acceptance(Project project) {
        return Optional.ofNullable(project.chain().acceptance()).map(Chain.CompletionAcceptance::on).stream()
                .flatMap(on -> Stream.concat(
                        at(project, DependantKind.ACCEPTANCE, on), at(project, DependantKind.OPERATING_LICENCE, on)));
    }

    /** What the owner does himself is dealt with by who gave the last letter he may do it by. */
    private Stream<Resting> at(Project project, DependantKind kind, LocalDate since) {
        return letters.ofProject(project.number()).stream()
                .reduce((older, newer) ->
                        older.kind() == ReviewKind.DESIGN && newer.kind() == ReviewKind.CONDITION ? older : newer)
                .map(letter -> new Resting(
                        new Dependant(kind, project.number(), since), project.number(), letter.caseNumber()))
                .stream();
    }
}
