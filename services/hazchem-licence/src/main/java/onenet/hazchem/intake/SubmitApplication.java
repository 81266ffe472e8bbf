package onenet.hazchem.intake;

import onenet.casedesk.OwnEnterprise;
import onenet.casedesk.SubmittedMaterial;
import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.casework.authority.Office;
import onenet.casework.identity.OfficeCode;
import onenet.hazchem.licence.ReapplicationBars;
import onenet.hazchem.licencecase.Application;
import onenet.hazchem.licencecase.AppliedAgain;
import onenet.hazchem.licencecase.Authority;
import onenet.hazchem.licencecase.LicenceCase;
import onenet.hazchem.licencecase.LicenceCase.Receipt;
import onenet.hazchem.licencecase.LicenceCases;
import onenet.hazchem.licencecase.LicenceDesk;
import onenet.hazchem.licencecase.LicenceProblem;
import onenet.hazchem.licencecase.Matter;
import onenet.hazchem.rules.CaseRules;
import onenet.hazchem.rules.Routing;
import onenet.proving.FollowProofs;
import onenet.requests.CaseNumbers;
import onenet.requests.DailyIntake;
import onenet.uploads.UploadedFiles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;

/** Use case: an enterprise hands in an application; the office that holds the power on that day receives it. */
@ApplicationScoped
public class SubmitApplication {

    private static final String PREFIX = "HZ";

    private final LicenceDesk desk;
    private final LicenceCases cases;
    private final ReapplicationBars bars;
    private final LicencesAtHand licences;
    private final AppliedBefore before;
    private final CaseRules rules;
    private final UploadedFiles files;
    private final InstantSource clock;
    private final FollowProofs proofs;
    private final CaseNumbers numbers;
    private final DailyIntake intake;

    SubmitApplication(
            LicenceDesk desk,
            LicenceCases cases,
            ReapplicationBars bars,
            LicencesAtHand licences,
            AppliedBefore before,
            CaseRules rules,
            UploadedFiles files,
            InstantSource clock,
            FollowProofs proofs,
            CaseNumbers numbers,
            DailyIntake intake) {
        this.desk = desk;
        this.cases = cases;
        this.bars = bars;
        this.licences = licences;
        this.before = before;
        this.rules = rules;
        this.files = files;
        this.clock = clock;
        this.proofs = proofs;
        this.numbers = numbers;
        this.intake = intake;
    }

    /** @throws onenet.problem.Problem NOT_YOUR_ENTERPRISE, REAPPLICATION_BARRED, DAILY_LIMIT, OUTSIDE_THE_CITY, LICENCE_NOT_USABLE, LIKE_CASE_OPEN … */
    @Transactional
    public LicenceCase handle(Submission typed, Actor actor) {
        String uscc = typed.application().enterprise().uscc();
        OwnEnterprise.require(actor, uscc, "/application/enterprise/uscc", LicenceProblem.NOT_YOUR_ENTERPRISE::raise);
        Instant now = clock.instant();
        LocalDate today = LegalTime.date(now);
        requireNotBarred(typed, today);
        intake.require(actor, most -> cases.handedIn(uscc, today, most));
        Submission submission = licences.read(typed, today, today);
        Application application = submission.application();
        licences.requireNoneOpen(submission);
        rules.requireKnown(submission.matters(), application, today);
        files.requireOfEnterprise(
                uscc, SubmittedMaterial.files(application.materials()), LicenceProblem.MATERIAL_MISSING);
        files.requireOfEnterprise(uscc, submission.signedPapers(), LicenceProblem.MATERIAL_MISSING);
        AppliedAgain again = before.look(submission).orElse(null);
        LicenceCase first = receive(submission.matter(), submission, again, now, actor);
        if (submission.combinedVariation()) {
            first.combineWith(receive(Matter.VARIATION, submission, null, now, actor));
        }
        return first;
    }

    /** A bar is on what was applied for (Licensing Law Art. 78, 79); whoever gives a licence up applies for none. */
    private void requireNotBarred(Submission submission, LocalDate today) {
        submission.matters().stream()
                .filter(matter -> matter != Matter.CANCELLATION)
                .forEach(matter -> bars.requireNone(
                        submission.application().enterprise().uscc(),
                        matter.itemCode(),
                        submission.licenceId(),
                        today));
    }

    private LicenceCase receive(Matter matter, Submission submission, AppliedAgain again, Instant now, Actor actor) {
        LocalDate today = LegalTime.date(now);
        Routing routing = rules.route(matter, submission.application(), today);
        Authority authority = addressee(submission, routing, actor);
        Office office = rules.office(authority.office());
        String number = numbers.next(PREFIX, new OfficeCode(authority.office()), today.getYear())
                .value();
        Receipt receipt = new Receipt(
                now,
                authority,
                routing.caseClass(),
                submission.licenceId(),
                again,
                submission.counter(),
                submission.electronicDelivery());
        Application part = rules.ownPart(matter, submission.application(), office, today);
        LicenceCase licenceCase = new LicenceCase(number, matter, part, receipt, rules.limits(matter, office, today));
        desk.receive(licenceCase, actor, Map.of("matter", matter, "office", authority.office()));
        proofs.open(licenceCase, submission.draft());
        return licenceCase;
    }

    /**
     * An application may be addressed to an office without the power: that office says so and names the right one. At a window
     * it is always that window's office (Licensing Law Art. 32 para. 1 no. 2).
     */
    private Authority addressee(Submission submission, Routing routing, Actor actor) {
        Authority competent = Authority.of(routing.acting());
        String addressed = actor.atCounter() ? actor.office().orElseThrow() : submission.addressedTo();
        return addressed == null || addressed.equals(competent.office())
                ? competent
                : Authority.addressed(rules.office(addressed));
    }
}
