package onenet.hazchem.licencecase;

import onenet.problem.Problem;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the inquiry's own state has against an act: one rule for each act it concerns. */
final class InquiryRules {

    private final Inquiry inquiry;
    private final LocalDate today;

    InquiryRules(Inquiry inquiry, LocalDate today) {
        this.inquiry = inquiry;
        this.today = today;
    }

    /** @param person who would do it */
    Optional<Problem> whyNot(CaseAction action, String person) {
        return switch (action) {
            case RESUME -> resume();
            case OPEN_INSPECTION -> when(openInspection().isPresent(), LicenceProblem.INSPECTION_OPEN);
            case REPORT_INSPECTION -> when(openInspection().isEmpty(), LicenceProblem.INSPECTION_MISSING);
            case SIGN_INSPECTION -> sign(person);
            case NOTIFY_HEARING -> when(inquiry.hearing().isPresent(), LicenceProblem.HEARING_UNDER_WAY);
            case REQUEST_HEARING -> requestHearing();
            case CALL_HEARING -> when(!waitsToBeHeld(), LicenceProblem.HEARING_NOT_OFFERED);
            case RECORD_HEARING -> recordHearing();
            case HEAR_PARTY ->
                when(
                        inquiry.interestedParties().stream().allMatch(InterestedParty::answered),
                        LicenceProblem.PARTY_NOT_TOLD);
            case EXAMINE -> examine();
            case GRANT -> grant();
            case REFUSE -> refuse();
            default -> Optional.empty();
        };
    }

    private static Optional<Problem> when(boolean against, LicenceProblem problem, Object... details) {
        return against ? Optional.of(problem.raise(details)) : Optional.empty();
    }

    private Optional<SiteInspection> openInspection() {
        return inquiry.inspections().stream().filter(each -> !each.complete()).findFirst();
    }

    private List<Suspension> running() {
        return inquiry.suspensions().stream().filter(Suspension::running).toList();
    }

    /** The pause of an inspection ends with the second signature and not before. */
    private Optional<Problem> resume() {
        List<Suspension> running = running();
        if (running.isEmpty()) {
            return Optional.of(LicenceProblem.SUSPENSION_NOT_OPEN.raise());
        }
        Optional<Integer> onSite = openInspection().map(SiteInspection::suspension);
        boolean otherThanOnSite = running.stream().anyMatch(each -> onSite.filter(number -> number == each.number())
                .isEmpty());
        return when(!otherThanOnSite, LicenceProblem.INSPECTION_OPEN);
    }

    /** Reported by one officer, signed by another. */
    private Optional<Problem> sign(String person) {
        if (inquiry.inspections().isEmpty()) {
            return Optional.of(LicenceProblem.INSPECTION_MISSING.raise());
        }
        Optional<SiteInspection> reported = openInspection().filter(each -> each.report() != null);
        return reported.isEmpty()
                ? Optional.of(LicenceProblem.INSPECTION_NOT_REPORTED.raise())
                : when(reported.get().signedBy().contains(person), LicenceProblem.INSPECTION_NEEDS_TWO_OFFICERS);
    }

    private Optional<Problem> requestHearing() {
        if (inquiry.hearing().isEmpty()) {
            return Optional.of(LicenceProblem.HEARING_NOT_OFFERED.raise());
        }
        Hearing offered = inquiry.hearing().get();
        return offered.requestedOn() != null
                ? Optional.of(LicenceProblem.HEARING_UNDER_WAY.raise())
                : when(today.isAfter(offered.requestBy()), LicenceProblem.HEARING_TERM_OVER, offered.requestBy());
    }

    private boolean waitsToBeHeld() {
        return inquiry.hearing().filter(Hearing::waitsToBeHeld).isPresent();
    }

    /** Nobody is heard unless its day was told in time, and it is there. */
    private Optional<Problem> recordHearing() {
        if (!waitsToBeHeld()) {
            return Optional.of(LicenceProblem.HEARING_NOT_OFFERED.raise());
        }
        Hearing.Call call = inquiry.hearing().orElseThrow().call();
        return call == null
                ? Optional.of(LicenceProblem.HEARING_NOT_CALLED.raise(today))
                : when(today.isBefore(call.on()), LicenceProblem.HEARING_NOT_CALLED, call.on());
    }

    /** Who was told is heard, or has let the days to answer go by and that is on file. */
    private boolean partyUnheard() {
        return inquiry.interestedParties().stream().anyMatch(each -> !each.answered());
    }

    /** Nothing may be left open: no inspection, no running suspension, no hearing somebody may still ask for. */
    private Optional<Problem> examine() {
        if (openInspection().isPresent()) {
            return Optional.of(LicenceProblem.INSPECTION_OPEN.raise());
        }
        if (!running().isEmpty()) {
            return Optional.of(LicenceProblem.EXAMINATION_CONTRADICTS.raise("SUSPENSION_RUNNING"));
        }
        if (partyUnheard()) {
            return Optional.of(LicenceProblem.EXAMINATION_CONTRADICTS.raise("PARTY_UNHEARD"));
        }
        boolean hearing =
                inquiry.hearing().filter(offered -> offered.isOpen(today)).isPresent();
        return when(hearing, LicenceProblem.EXAMINATION_CONTRADICTS, "HEARING_OPEN");
    }

    /** What the examiner found wanting cannot be granted over; it goes back to be examined further. */
    private Optional<Problem> grant() {
        Optional<Examination> examined = inquiry.examination();
        return examined.filter(each -> !each.proposesGrant()).isPresent()
                ? Optional.of(LicenceProblem.EXAMINATION_CONTRADICTS.raise("REFUSAL_PROPOSED"))
                : when(
                        examined.isEmpty() || (examined.get().major() && !reviewed()),
                        LicenceProblem.LEGAL_REVIEW_MISSING);
    }

    /** No major decision before its legality was reviewed, and none against the examiner without that. */
    private Optional<Problem> refuse() {
        boolean plain = inquiry.examination()
                .filter(each -> !each.major() && !each.proposesGrant())
                .isPresent();
        return when(!plain && !reviewed(), LicenceProblem.LEGAL_REVIEW_MISSING);
    }

    private boolean reviewed() {
        return inquiry.legalReview().filter(LegalReview::agrees).isPresent();
    }
}
