package onenet.safetyreview.intake;

import onenet.casedesk.ActRequest;
import onenet.casedesk.SubmittedMaterial;
import onenet.casework.authority.AuthorityAnswer.ActingOffice;
import onenet.casework.calendar.WorkingCalendar;
import onenet.items.Material;
import onenet.items.ProofRoute;
import onenet.problem.CommonProblem;
import onenet.safetyreview.law.ReviewNeed;
import onenet.safetyreview.reviewcase.ReviewAction;
import onenet.safetyreview.reviewcase.ReviewCase;
import onenet.safetyreview.reviewcase.ReviewDesk;
import onenet.safetyreview.reviewcase.ReviewProblem;
import onenet.safetyreview.rules.ReviewRules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Use case: the office accepts a complete application, and the clock of the decision is certain (Order 45 Art. 11, 17). */
@ApplicationScoped
public class AcceptReview {

    private final ReviewDesk desk;
    private final ReviewRules rules;
    private final PowerNow power;
    private final WorkingCalendar calendar;

    AcceptReview(ReviewDesk desk, ReviewRules rules, PowerNow power, WorkingCalendar calendar) {
        this.desk = desk;
        this.rules = rules;
        this.power = power;
        this.calendar = calendar;
    }

    /** @throws onenet.problem.Problem MATERIALS_INCOMPLETE, POWER_GONE (trap 30), CONDITION_LETTER_MISSING (trap 35), CONDITION_REVIEW_FIRST */
    @Transactional
    public ReviewCase handle(ActRequest act) {
        ReviewCase found = desk.open(act, ReviewAction.ACCEPT);
        LocalDate today = desk.today();
        boolean silence = found.clocks().deemedAcceptance(today, calendar).isPresent();
        LocalDate accepted = found.clocks().acceptedAsOf(today, calendar);
        if (!silence) {
            requireComplete(found, today);
            ActingOffice now = power.over(found, accepted);
            if (!now.office().code().equals(found.office())) {
                throw ReviewProblem.POWER_GONE.raise(now.office().name());
            }
        }
        return desk.file(found.accept(accepted, silence), act.actor(), Map.of("acceptedOn", accepted));
    }

    private void requireComplete(ReviewCase found, LocalDate today) {
        Set<String> given = found.application().materials().stream()
                .map(SubmittedMaterial::material)
                .collect(Collectors.toSet());
        List<String> missing =
                rules.itemOfDecision(found, today).requiredMaterials(EnumSet.of(ReviewNeed.ALWAYS)).stream()
                        .filter(material -> !material.routes().contains(ProofRoute.ONLINE_FORM))
                        .map(Material::id)
                        .filter(material -> !given.contains(material))
                        .toList();
        if (!missing.isEmpty()) {
            throw CommonProblem.MATERIALS_INCOMPLETE.raise(String.join(", ", missing));
        }
    }
}
