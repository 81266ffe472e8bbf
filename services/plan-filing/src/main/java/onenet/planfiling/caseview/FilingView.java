package onenet.planfiling.caseview;

import onenet.casedesk.Pressing;
import onenet.casework.clock.Light;
import onenet.counter.CounterView;
import onenet.items.ChecklistLine;
import onenet.planfiling.filingcase.Closing;
import onenet.planfiling.filingcase.FiledAgain;
import onenet.planfiling.filingcase.Filing;
import onenet.planfiling.filingcase.FilingCorrection;
import onenet.planfiling.filingcase.FilingStatus;
import onenet.planfiling.filingcase.FormAdvice;
import onenet.planfiling.filingcase.GapNotice;
import onenet.planfiling.filingcase.Receipt;
import onenet.planfiling.filingcase.Standing;
import onenet.worklist.AssignmentView;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One filing as the asking actor may see it.
 *
 * @param fileBy last of the twenty working days from publication
 * @param late filed after it; recorded, nothing more
 * @param dueOn last day the law gives the office, also one that is not final; left out where no clock runs
 * @param dueProvisional whether that day is not final: the calendar of its year is not there yet
 * @param pressing the day the desk works towards; left out where no clock runs
 * @param respondBy last day the unit has for what it is asked now; left out while nothing is
 * @param supplyBy last day to hand in what the notice named; left out without one
 * @param closing how it ended when what was missing never came
 * @param formAdvice points of the form that could be better; they hold nothing up
 * @param filedAgain what the unit had filed already, and why it files all the same; absent for the first of its kind
 * @param registration the entry in the register; absent before the plan is filed
 * @param counter who brought it to the window, and who wrote it down there; left out when it came online
 * @param assignment whose it is among the officers of its office; left out for units
 * @param allowedActions what this actor may do now
 */
public record FilingView(
        String caseNumber,
        long version,
        String itemCode,
        FilingStatus status,
        String statusText,
        String office,
        String officeName,
        String authorityBasis,
        Instant receivedAt,
        LocalDate receivedOn,
        LocalDate fileBy,
        boolean late,
        LocalDate dueOn,
        boolean dueProvisional,
        Pressing pressing,
        LocalDate respondBy,
        Light light,
        Filing filing,
        FiledAgain filedAgain,
        List<ChecklistLine> checklist,
        GapNotice gapNotice,
        List<String> outstanding,
        LocalDate supplyBy,
        Closing closing,
        List<FormAdvice> formAdvice,
        RegistrationView registration,
        CounterView counter,
        AssignmentView assignment,
        List<AllowedAct> allowedActions) {

    /**
     * The entry in the register.
     *
     * @param corrections clerical errors that were corrected, the oldest first
     * @param refileBy last day to file the revised plan anew; left out when there is none
     */
    public record RegistrationView(
            String filingNumber,
            LocalDate filedOn,
            boolean deemed,
            Standing standing,
            String standingText,
            LocalDate standingSince,
            String standingReason,
            LocalDate evaluationDueOn,
            LocalDate refileBy,
            boolean halfYearDrillOwed,
            List<FilingCorrection> corrections,
            Receipt receipt) {}
}
