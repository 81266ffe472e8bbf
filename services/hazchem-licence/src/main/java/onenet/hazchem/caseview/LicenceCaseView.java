package onenet.hazchem.caseview;

import onenet.casedesk.OfficeReceipts;
import onenet.casedesk.Pressing;
import onenet.casework.authority.AuthorityMode;
import onenet.casework.clock.Light;
import onenet.counter.CounterView;
import onenet.hazchem.licence.LicenceEnd;
import onenet.hazchem.licencecase.Application;
import onenet.hazchem.licencecase.AppliedAgain;
import onenet.hazchem.licencecase.CaseAction;
import onenet.hazchem.licencecase.CorrectionNotice;
import onenet.hazchem.licencecase.Decision;
import onenet.hazchem.licencecase.Delivery;
import onenet.hazchem.licencecase.Examination;
import onenet.hazchem.licencecase.ExpertOpinion;
import onenet.hazchem.licencecase.Hearing;
import onenet.hazchem.licencecase.InterestedParty;
import onenet.hazchem.licencecase.JudgedAgain;
import onenet.hazchem.licencecase.LegalReview;
import onenet.hazchem.licencecase.LicenceCaseStatus;
import onenet.hazchem.licencecase.Matter;
import onenet.hazchem.licencecase.NonAcceptance;
import onenet.hazchem.licencecase.PublicStatus;
import onenet.hazchem.licencecase.Reopening;
import onenet.hazchem.licencecase.SiteInspection;
import onenet.hazchem.licencecase.SpotCorrection;
import onenet.hazchem.licencecase.SupplementFinding;
import onenet.hazchem.licencecase.SupplyCommitment;
import onenet.hazchem.licencecase.Suspension;
import onenet.hazchem.licencecase.Termination;
import onenet.hazchem.licencecase.Warning;
import onenet.items.ChecklistLine;
import onenet.proving.MaterialProof;
import onenet.worklist.AssignmentView;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A case as one actor sees it.
 *
 * @param status internal status; for officers
 * @param publicStatus what the applicant is told
 * @param appliedAgain what the enterprise had applied for or been granted already, and why it applies all the same; left out for the first of
 *     its kind
 * @param firstApplication what was first handed in, where it was amended since; for officers
 * @param supplementedOn day everything the notice asked for was in; left out while anything is outstanding
 * @param supplementFinding what of it is not what was asked for; left out where nothing was found so
 * @param judgedAgain what a calendar that came later says of an act of the office; left out where it says nothing
 * @param supplyCommitment what the applicant committed to supply after acceptance, and what of it is owed; left out without
 * @param deferrableMaterials ids of the materials that may be committed to now
 * @param askableMaterials ids of the materials such a case may be asked for: what a correction notice may name
 * @param checklist what such an application needs, and where each of it stands: what acceptance goes by
 * @param applicableConditions ids of the conditions of the item that apply to such a case by its facts, as the law stands today: what is
 *     looked at on site
 * @param receivedOn day it came in, at whatever office
 * @param officeReceivedOn day the office that has it now received it: the office's days count from here
 * @param dueOn last day the law gives for what runs now, also one that is not final; left out where no clock runs
 * @param dueProvisional whether that day is not final: the calendar of its year is not there yet
 * @param pressing the day the desk works towards: of the law's and the promised one that comes first; left out where no clock runs
 * @param respondBy last day the applicant has for what he is asked now; left out while nothing is
 * @param earlierReceipts offices that had it before
 * @param proofs materials that are proofs the state looks for, with every look
 * @param counter who brought it to the window, and who wrote it down there; left out when it came online
 * @param deliveryConsentOn day the applicant agreed to be served electronically; left out without
 * @param licenceEnd of an open renewal: when the licence ends, and what the law makes of it then
 * @param warning the warning for false papers; left out where none was given
 * @param hearing of the examination that runs now
 * @param earlierHearings of examinations that were returned or quashed, the first first
 * @param interestedParties third parties that were told, and what they said; for officers
 * @param termination the end without a decision; left out where there is none
 * @param reopenings every time it was opened again by order, with what was quashed; the first first
 * @param assignment whose it is among the officers of its office; left out for applicants
 * @param allowedActions what this actor may do next, from the same table that guards the move
 * @param version of the case: the ETag begins with it, and If-Match takes it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LicenceCaseView(
        String caseNumber,
        long version,
        Matter matter,
        String itemCode,
        LicenceCaseStatus status,
        PublicStatus publicStatus,
        String publicStatusText,
        String office,
        String officeName,
        AuthorityMode authorityMode,
        String inNameOf,
        String caseClass,
        Instant receivedAt,
        LocalDate receivedOn,
        LocalDate officeReceivedOn,
        List<OfficeReceipts.Held> earlierReceipts,
        LocalDate acceptedOn,
        LocalDate dueOn,
        boolean dueProvisional,
        Pressing pressing,
        LocalDate respondBy,
        Light light,
        String licenceId,
        LicenceEnd licenceEnd,
        String combinedWith,
        AppliedAgain appliedAgain,
        Application application,
        Application firstApplication,
        List<SpotCorrection> spotCorrections,
        CorrectionNotice correctionNotice,
        List<String> outstandingMaterials,
        LocalDate supplementedOn,
        SupplementFinding supplementFinding,
        JudgedAgain judgedAgain,
        SupplyCommitment supplyCommitment,
        List<String> deferrableMaterials,
        List<String> askableMaterials,
        List<ChecklistLine> checklist,
        List<String> applicableConditions,
        List<MaterialProof> proofs,
        NonAcceptance nonAcceptance,
        List<Suspension> suspensions,
        List<SiteInspection> inspections,
        List<ExpertOpinion> expertOpinions,
        Hearing hearing,
        List<Hearing> earlierHearings,
        List<InterestedParty> interestedParties,
        Examination examination,
        LegalReview legalReview,
        Decision decision,
        LocalDate deliveryConsentOn,
        Delivery delivery,
        Warning warning,
        Termination termination,
        List<Reopening> reopenings,
        CounterView counter,
        AssignmentView assignment,
        List<CaseAction> allowedActions) {}
