package onenet.safetyreview.caseview;

import onenet.casedesk.Pressing;
import onenet.casework.authority.AuthorityMode;
import onenet.casework.clock.Light;
import onenet.counter.CounterView;
import onenet.items.ChecklistLine;
import onenet.safetyreview.law.ReviewKind;
import onenet.safetyreview.letter.LetterView;
import onenet.safetyreview.reviewcase.CorrectionNotice;
import onenet.safetyreview.reviewcase.Decision;
import onenet.safetyreview.reviewcase.Examination;
import onenet.safetyreview.reviewcase.LegalReview;
import onenet.safetyreview.reviewcase.LimitExtension;
import onenet.safetyreview.reviewcase.NonAcceptance;
import onenet.safetyreview.reviewcase.OpenMatter;
import onenet.safetyreview.reviewcase.Pause;
import onenet.safetyreview.reviewcase.ReviewAction;
import onenet.safetyreview.reviewcase.ReviewApplication;
import onenet.safetyreview.reviewcase.ReviewStatus;
import onenet.worklist.AssignmentView;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One review as the asking actor may see it.
 *
 * @param authority which office acts, on which footing and in whose name
 * @param owner whose project it is
 * @param rulesOfReceipt version of the item whose limits run: that of the day of receipt
 * @param rulesOfDecision version of the item whose conditions and clauses it goes by: that of the decision day, or of today before it
 * @param acceptedOn day it counts as accepted; left out before that
 * @param acceptedBySilence whether nobody spoke within the term
 * @param dueOn last day the law gives the office, also one that is not final; left out where no clock runs
 * @param dueProvisional whether that day is not final: the calendar of its year is not there yet
 * @param pressing the day the desk works towards; left out where no clock runs
 * @param respondBy last day the owner has for what he is asked now; left out while nothing is
 * @param checklist materials of the item, and where each stands
 * @param correctionNotice the one notice of what is missing or wrong; left out without one
 * @param outstanding materials of the notice that have not come
 * @param nonAcceptance why it was not accepted; left out elsewhere
 * @param pauses days that do not count
 * @param extension more time for the decision; left out without
 * @param examination what the examiner found; for the office only
 * @param legalReview what the reviewer of legality says; for the office only
 * @param decision what was decided; left out before that
 * @param letter the opinion letter it gave; left out without one
 * @param openMatters what fell away of what it or its letter rests on, and is not settled; empty when nothing is open
 * @param counter who brought it to the window; left out when it came online
 * @param assignment whose it is among the officers of its office; left out for owners
 * @param allowedActions what this actor may do now
 */
public record ReviewView(
        String caseNumber,
        long version,
        ReviewKind kind,
        String itemCode,
        ReviewStatus status,
        String statusText,
        ReviewAuthority authority,
        String projectNumber,
        String projectName,
        ReviewOwner owner,
        Instant receivedAt,
        LocalDate receivedOn,
        String rulesOfReceipt,
        String rulesOfDecision,
        LocalDate acceptedOn,
        boolean acceptedBySilence,
        LocalDate dueOn,
        boolean dueProvisional,
        Pressing pressing,
        LocalDate respondBy,
        Light light,
        ReviewApplication application,
        List<ChecklistLine> checklist,
        CorrectionNotice correctionNotice,
        List<String> outstanding,
        NonAcceptance nonAcceptance,
        List<Pause> pauses,
        LimitExtension extension,
        Examination examination,
        LegalReview legalReview,
        Decision decision,
        LetterView letter,
        List<OpenMatter> openMatters,
        CounterView counter,
        AssignmentView assignment,
        List<ReviewAction> allowedActions) {

    /** The owner of the project. */
    public record ReviewOwner(String uscc, String name) {}

    /**
     * Which office acts.
     *
     * @param inNameOf code of the office in whose name it acts and whose seal it uses
     */
    public record ReviewAuthority(
            String office, String officeName, AuthorityMode mode, String inNameOf, String inNameOfName, String basis) {}
}
