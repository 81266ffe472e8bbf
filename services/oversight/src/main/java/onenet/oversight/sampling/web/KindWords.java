package onenet.oversight.sampling.web;

import onenet.casework.LegalTime;
import onenet.items.Text;
import onenet.oversight.sampling.CaseReview;
import onenet.oversight.sampling.SamplingFile;
import onenet.oversight.sampling.SamplingPlan;

import jakarta.inject.Singleton;

/** What kinds of spot checks are called, by the rules of the day their plan was drafted. */
@Singleton
class KindWords {

    private final SamplingFile rules;

    KindWords(SamplingFile rules) {
        this.rules = rules;
    }

    Text of(SamplingPlan plan) {
        return rules.on(LegalTime.date(plan.draftedAt())).of(plan.kind()).name();
    }

    Text of(CaseReview review) {
        return rules.on(review.ruledOn()).of(review.kind()).name();
    }
}
