package onenet.hazchem.licencecase;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What was done to find out whether the licence can be given: the part of a case between acceptance and decision. Whether an act
 * is open now {@link InquiryRules} says, before it comes here.
 */
@Embeddable
public class Inquiry {

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Suspension> suspensions = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<SiteInspection> inspections = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "expert_opinions")
    private List<ExpertOpinion> expertOpinions = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private Hearing hearing;

    /** Hearings of examinations that were returned or quashed. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "earlier_hearings")
    private List<Hearing> earlierHearings = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "interested_parties")
    private List<InterestedParty> interestedParties = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private Examination examination;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "legal_review")
    private LegalReview legalReview;

    /** One ground stops the clock once at a time: a second pause of it would have to be ended twice and tell the applicant two things. */
    void suspend(Suspension suspension) {
        boolean running = suspensions.stream().anyMatch(each -> each.running() && each.ground() == suspension.ground());
        if (running) {
            throw LicenceProblem.SUSPENSION_RUNNING.raise();
        }
        suspensions = append(suspensions, suspension);
    }

    void resume(int number, LocalDate lastExcludedDay) {
        Suspension open = suspensions.stream()
                .filter(each -> each.number() == number && each.running())
                .findFirst()
                .orElseThrow(LicenceProblem.SUSPENSION_NOT_OPEN::raise);
        if (lastExcludedDay.isBefore(open.from())) {
            throw LicenceProblem.DATE_NOT_POSSIBLE.raise(lastExcludedDay);
        }
        suspensions = replace(suspensions, open, open.endedOn(lastExcludedDay));
    }

    void openInspection(SiteInspection inspection, Suspension meanwhile) {
        suspend(meanwhile);
        inspections = append(inspections, inspection);
    }

    void reportInspection(int number, SiteInspection.Report report, String officer) {
        SiteInspection inspection = inspection(number);
        if (inspection.complete() || report.lastDay().isBefore(inspection.startedOn())) {
            throw LicenceProblem.DATE_NOT_POSSIBLE.raise(report.lastDay());
        }
        inspections = replace(inspections, inspection, inspection.reported(report, officer));
    }

    /** The second officer's signature completes the inspection, and the clock counts again. */
    void signInspection(int number, String officer) {
        SiteInspection inspection = inspection(number);
        if (inspection.report() == null || inspection.complete()) {
            throw LicenceProblem.INSPECTION_NOT_REPORTED.raise();
        }
        SiteInspection signed = inspection.signed(officer);
        if (!signed.complete()) {
            throw LicenceProblem.INSPECTION_NEEDS_TWO_OFFICERS.raise();
        }
        inspections = replace(inspections, inspection, signed);
        resume(signed.suspension(), signed.report().lastDay());
    }

    private SiteInspection inspection(int number) {
        return inspections.stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow(LicenceProblem.INSPECTION_MISSING::raise);
    }

    void add(ExpertOpinion opinion) {
        expertOpinions = append(expertOpinions, opinion);
    }

    void offer(Hearing offered) {
        if (hearing != null && hearing.wasHeld()) {
            returned();
        }
        hearing = offered;
    }

    void requestHearing(LocalDate today, LocalDate holdBy) {
        hearing = hearing.requested(today, holdBy);
    }

    void callHearing(Hearing.Call call) {
        hearing = hearing.called(call);
    }

    /** Held on the day that was told. */
    void recordHearing(String chair, String record) {
        hearing = hearing.held(hearing.call().on(), chair, record);
    }

    void tell(InterestedParty party) {
        interestedParties = append(interestedParties, party);
    }

    /** @throws onenet.problem.Problem PARTY_NOT_TOLD for one that was not told, or is heard already */
    void hear(int number, String statement, LocalDate today) {
        InterestedParty told = interestedParties.stream()
                .filter(each -> each.number() == number && !each.answered())
                .findFirst()
                .orElseThrow(LicenceProblem.PARTY_NOT_TOLD::raise);
        interestedParties = replace(interestedParties, told, told.heard(statement, today));
    }

    /** Examined once more, whoever is concerned is asked once more whether to be heard. */
    void returned() {
        if (hearing != null) {
            earlierHearings = append(earlierHearings, hearing);
            hearing = null;
        }
    }

    void conclude(Examination result) {
        examination = result;
        legalReview = null;
    }

    /** What was concluded was quashed with the decision that followed from it. */
    void reopen() {
        returned();
        examination = null;
        legalReview = null;
    }

    void reviewed(LegalReview review) {
        legalReview = review;
    }

    private static <T> List<T> append(List<T> list, T item) {
        return Stream.concat(list.stream(), Stream.of(item)).toList();
    }

    private static <T> List<T> replace(List<T> list, T old, T now) {
        return list.stream().map(each -> each == old ? now : each).toList();
    }

    public List<Suspension> suspensions() {
        return suspensions;
    }

    public List<SiteInspection> inspections() {
        return inspections;
    }

    public List<ExpertOpinion> expertOpinions() {
        return expertOpinions;
    }

    public Optional<Hearing> hearing() {
        return Optional.ofNullable(hearing);
    }

    public List<Hearing> earlierHearings() {
        return earlierHearings;
    }

    /** Whether the decision rests on the record of a hearing. */
    public boolean heard() {
        return Stream.concat(earlierHearings.stream(), hearing().stream()).anyMatch(Hearing::wasHeld);
    }

    public List<InterestedParty> interestedParties() {
        return interestedParties;
    }

    public Optional<Examination> examination() {
        return Optional.ofNullable(examination);
    }

    public Optional<LegalReview> legalReview() {
        return Optional.ofNullable(legalReview);
    }
}
