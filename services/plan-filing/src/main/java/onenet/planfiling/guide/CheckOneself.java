package onenet.planfiling.guide;

import onenet.casework.LegalTime;
import onenet.casework.authority.AuthorityAnswer.ActingOffice;
import onenet.planfiling.filingcase.FilingProblem;
import onenet.planfiling.law.Affiliation;
import onenet.planfiling.law.UnitClass;
import onenet.planfiling.law.UnitSize;
import onenet.planfiling.rules.FilingRules;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Query: before a plan is filed — which office takes it, what this unit owes, and until when; nothing is kept. */
@ApplicationScoped
public class CheckOneself {

    private final FilingRules rules;
    private final InstantSource clock;

    CheckOneself(FilingRules rules, InstantSource clock) {
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * What is asked about.
     *
     * @param site statutory division, functional area or town
     * @param publishedOn null when the plan is not published yet
     */
    public record Question(
            UnitClass unitClass, UnitSize size, Affiliation affiliation, String site, LocalDate publishedOn) {}

    /**
     * What follows from it.
     *
     * @param fileBy last of the twenty working days; null without a day of publication or a calendar
     * @param daysUsed working days gone by; null when there are no more
     */
    public record Findings(
            String office,
            String officeName,
            String authorityBasis,
            boolean reviewOpinion,
            boolean evaluation,
            boolean halfYearDrill,
            List<GuideItem.Material> materials,
            int filingDays,
            LocalDate fileBy,
            Integer daysUsed,
            boolean late) {}

    /** @throws onenet.problem.Problem ANOTHER_DEPARTMENT, ASK_FOR_DEPARTMENT, OUTSIDE_THE_CITY, DATE_NOT_POSSIBLE for a day that has not come */
    public Findings handle(Question asked) {
        LocalDate today = LegalTime.today(clock);
        Optional<LocalDate> published = Optional.ofNullable(asked.publishedOn());
        published.filter(today::isBefore).ifPresent(day -> {
            throw FilingProblem.DATE_NOT_POSSIBLE.raise(day);
        });
        rules.requireOurs(asked.unitClass(), today);
        ActingOffice acting = rules.officeFor(asked.site(), asked.affiliation(), today);
        Optional<LocalDate> fileBy =
                published.flatMap(day -> rules.fileBy(day, today).due());
        return new Findings(
                acting.office().code(),
                acting.office().name(),
                acting.basis(),
                asked.unitClass().owesReview(asked.size()),
                asked.unitClass().owesEvaluation(asked.size()),
                asked.unitClass().owesHalfYearDrill(),
                rules.item().materialsFor(asked.unitClass(), asked.size()).stream()
                        .map(GuideItem.Material::of)
                        .toList(),
                rules.item().filing(today).amount(),
                fileBy.orElse(null),
                published.flatMap(day -> rules.daysUsed(day, today)).orElse(null),
                fileBy.filter(today::isAfter).isPresent());
    }
}
