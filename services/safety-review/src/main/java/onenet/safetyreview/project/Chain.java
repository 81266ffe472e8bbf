package onenet.safetyreview.project;

import onenet.safetyreview.law.TrialProduction;

import java.time.LocalDate;

/**
 * What the owner did after the reviews (三同时); each part null before it.
 *
 * @param worksStartedOn day the works started
 */
public record Chain(LocalDate worksStartedOn, Trial trial, CompletionAcceptance acceptance) {

    static final Chain NOT_BEGUN = new Chain(null, null, null);

    /**
     * Trial production, the owner's own: nothing is filed (Order 79).
     *
     * @param until last day of it
     * @param warning what is unusual about its length; null when nothing is
     */
    public record Trial(LocalDate from, LocalDate until, TrialProduction.Warning warning) {}

    /**
     * Acceptance of the completed works, the owner's own (Order 45 Art. 27).
     *
     * @param assessorUscc who assessed it for acceptance
     */
    public record CompletionAcceptance(LocalDate on, String assessorName, String assessorUscc) {}

    Chain started(LocalDate day) {
        return new Chain(day, trial, acceptance);
    }

    Chain tried(Trial plan) {
        return new Chain(worksStartedOn, plan, acceptance);
    }

    Chain accepted(CompletionAcceptance done) {
        return new Chain(worksStartedOn, trial, done);
    }
}
