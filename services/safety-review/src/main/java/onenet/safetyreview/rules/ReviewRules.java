package onenet.safetyreview.rules;

import onenet.access.Powers;
import onenet.casework.authority.AuthorityAnswer;
import onenet.casework.authority.AuthorityAnswer.ActingOffice;
import onenet.casework.authority.AuthorityAnswer.OutsideJurisdiction;
import onenet.casework.authority.AuthorityMode;
import onenet.casework.authority.Office;
import onenet.casework.authority.OfficeLevel;
import onenet.casework.authority.Site;
import onenet.items.Clause;
import onenet.items.ItemDefinition;
import onenet.items.Text;
import onenet.safetyreview.law.CountyEntrustment;
import onenet.safetyreview.law.DesignRouting;
import onenet.safetyreview.law.LevelFacts;
import onenet.safetyreview.law.ReviewItems;
import onenet.safetyreview.law.ReviewKind;
import onenet.safetyreview.law.ReviewLevel;
import onenet.safetyreview.law.RuleTransition;
import onenet.safetyreview.letter.Letter;
import onenet.safetyreview.project.ProjectContent;
import onenet.safetyreview.reviewcase.ReviewCase;
import onenet.safetyreview.reviewcase.ReviewProblem;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;

/** The rules of a review in one place: which office, by which item, and what may be cited. */
@ApplicationScoped
public class ReviewRules {

    private final ReviewItems items;
    private final Powers powers;
    private final ProjectReading reading;
    private final Reviewers reviewers;
    private final Handovers handovers;

    ReviewRules(ReviewItems items, Powers powers, ProjectReading reading, Reviewers reviewers, Handovers handovers) {
        this.items = items;
        this.powers = powers;
        this.reading = reading;
        this.reviewers = reviewers;
        this.handovers = handovers;
        // what the data lets be entrusted against the law stops the start, not the first case
        for (ReviewKind kind : ReviewKind.values()) {
            CountyEntrustment.requireIn(powers.seed().notDelegable(), items.codeOf(kind));
        }
    }

    /**
     * The one office that reviews the project, or the one reason why none here does.
     *
     * @throws onenet.problem.Problem REVIEWED_BY_NATION, REVIEWED_BY_PROVINCE, REVIEWED_BY_PORT, OUTSIDE_THE_CITY
     */
    public ActingOffice officeFor(ReviewKind kind, ProjectContent project, LocalDate day) {
        LevelFacts facts = reading.facts(project);
        requireOurs(facts, day);
        Set<String> classes = ReviewLevel.codesOf(ReviewLevel.classesOf(facts));
        AuthorityAnswer answer = powers.now().officeFor(items.codeOf(kind), Site.parse(project.site()), classes, day);
        if (answer instanceof OutsideJurisdiction outside) {
            throw ReviewProblem.OUTSIDE_THE_CITY.raise(outside.runBy());
        }
        return answer.acting().orElseThrow(() -> ReviewProblem.OUTSIDE_THE_CITY.raise("-"));
    }

    private void requireOurs(LevelFacts facts, LocalDate day) {
        switch (ReviewLevel.of(facts, reviewers.listedOn(day))) {
            case NATION -> throw elsewhere(ReviewProblem.REVIEWED_BY_NATION, reviewers.nation());
            case PROVINCE -> throw elsewhere(ReviewProblem.REVIEWED_BY_PROVINCE, reviewers.province());
            case PORT -> throw elsewhere(ReviewProblem.REVIEWED_BY_PORT, reviewers.port());
            case CITY -> {}
        }
    }

    private static RuntimeException elsewhere(ReviewProblem problem, Text who) {
        return problem.raise(who.zh(), who.en());
    }

    /** The office of a design review: the issuer of the condition letter, unless a paper says otherwise (traps L17, L21). */
    public ActingOffice designOffice(ProjectContent project, Letter letter, LocalDate day) {
        ActingOffice holder = officeFor(ReviewKind.DESIGN, project, day);
        Letter.Issuer issuer = letter.issuer();
        boolean same = holder.office().code().equals(issuer.office());
        String paper = issuer.itself() ? holder.grantId() : issuer.grant();
        return switch (DesignRouting.of(same, issuer.itself(), handovers.of(paper))) {
            case HOLDER -> holder;
            case ISSUER, DELEGATE -> goesOn(issuer);
        };
    }

    private ActingOffice goesOn(Letter.Issuer issuer) {
        AuthorityMode mode = issuer.itself() ? AuthorityMode.OWN : issuer.mode();
        return new ActingOffice(
                office(issuer.office()), mode, office(issuer.inNameOf()), "危险化学品建设项目安全监督管理办法第十六条", issuer.grant());
    }

    public Office office(String code) {
        return powers.office(code).orElseThrow();
    }

    public ReviewItems items() {
        return items;
    }

    /** The item as an office works by it on a day. */
    public ItemDefinition item(ReviewKind kind, String officeCode, LocalDate day) {
        OfficeLevel level = office(officeCode).level();
        return items.catalogue()
                .definitionOn(items.codeOf(kind), level, day)
                .orElseThrow(() -> new IllegalStateException(kind + " was not in force on " + day));
    }

    /** The item whose conditions and clauses a review goes by when it is decided on the day (trap L1). */
    public ItemDefinition itemOfDecision(ReviewCase found, LocalDate today) {
        RuleTransition days = RuleTransition.of(found.receivedOn(), today);
        return item(found.kind(), found.office(), days.conditions());
    }

    /** The item whose limits run: that of the day it came in. */
    public ItemDefinition itemOfReceipt(ReviewKind kind, String officeCode, LocalDate today) {
        return item(kind, officeCode, RuleTransition.of(today, today).limits());
    }

    /** @throws onenet.problem.Problem CLAUSE_UNKNOWN for what the item of the day does not have as a clause of this kind */
    public Clause requireClause(ReviewCase found, String clause, Clause.ClauseKind kind, LocalDate today) {
        return itemOfDecision(found, today)
                .clause(clause, kind)
                .orElseThrow(() -> ReviewProblem.CLAUSE_UNKNOWN.raise(clause));
    }
}
