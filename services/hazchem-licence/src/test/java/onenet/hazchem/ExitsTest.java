package onenet.hazchem;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.hazchem.deadline.DeadlineSweep;
import onenet.hazchem.licencecase.LicenceCaseStatus;
import onenet.hazchem.licencecase.LicenceCases;
import onenet.testkit.MovableClock;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * P6: no case without an exit. The whole table of statuses times what may happen meanwhile: somebody always has a lawful move, and it is made here to
 * see that it is one. The case is a renewal, for it has most to lose: a licence, a term, a holder.
 */
@QuarkusTest
class ExitsTest extends OnTheStack {

    /** Nothing waits in these. */
    private static final Set<LicenceCaseStatus> AT_REST = EnumSet.of(
            LicenceCaseStatus.NOT_ACCEPTED,
            LicenceCaseStatus.CLOSED,
            LicenceCaseStatus.WITHDRAWN,
            LicenceCaseStatus.TERMINATED);

    private static final LocalDate GRANTED = LocalDate.of(2023, 9, 1);
    /** After the last three months have begun: no renewal by law takes the case out of the way. */
    private static final LocalDate LATE = LocalDate.of(2026, 7, 1);

    private static final Map<String, Object> NO_LICENCE = Map.of("ground", "LICENCE_ENDED", "reason", "所依据的许可证已经终止");
    private static final Map<String, Object> NOBODY = Map.of("ground", "APPLICANT_ENDED", "reason", "企业已注销");

    @Inject
    DeadlineSweep sweeper;

    /** What may happen to whoever applied, and to what he holds, while the case is under way. */
    enum Fact {
        NOTHING,
        LICENCE_EXPIRED,
        LICENCE_REVOKED,
        APPLICANT_ENDED,
        TERM_PASSED
    }

    static Stream<Arguments> table() {
        return Arrays.stream(LicenceCaseStatus.values())
                .filter(status -> !AT_REST.contains(status))
                .flatMap(status -> Arrays.stream(Fact.values()).map(fact -> Arguments.of(status, fact)));
    }

    @ParameterizedTest(name = "{0} · {1}")
    @MethodSource("table")
    @DisplayName("P6: every status has a lawful move for somebody, whatever has happened meanwhile")
    void exit(LicenceCaseStatus status, Fact fact) {
        Story licence = Story.inHaifeng().inForceSince(GRANTED);
        MovableClock.setTo(LATE);
        Story renewal = LicenceStories.renews(licence);
        bring(renewal, status);
        happens(licence, fact);
        sweeper.sweep();
        String now = status(renewal);
        leaves(renewal, LicenceCaseStatus.valueOf(now), fact);
        assertThat(status(renewal)).isNotEqualTo(status.name()).isNotEqualTo(now);
    }

    private static void bring(Story renewal, LicenceCaseStatus status) {
        switch (status) {
            case SUBMITTED -> {
                // as it was handed in
            }
            case CORRECTION_REQUESTED ->
                renewal.acts(
                        renewal.intake(),
                        "correction-notices",
                        IntakeTrapTest.notice(LATE.plusDays(20), "training-proof"));
            case SUPPLEMENTED -> {
                bring(renewal, LicenceCaseStatus.CORRECTION_REQUESTED);
                IntakeTrapTest.supplies(renewal, "training-proof");
            }
            case ACCEPTED -> renewal.accepted();
            case EXAMINED -> renewal.accepted().examined();
            case GRANTED -> renewal.accepted().examined().granted();
            case CERTIFIED -> renewal.accepted().examined().granted().certified("002");
            case REFUSED -> renewal.accepted().refusalProposed(false).refused(false);
            default -> throw new IllegalArgumentException(status.name());
        }
    }

    private static void happens(Story licence, Fact fact) {
        switch (fact) {
            case NOTHING -> {
                // the day goes by
            }
            case LICENCE_EXPIRED -> MovableClock.setTo(LocalDate.of(2026, 9, 1));
            case LICENCE_REVOKED ->
                LicenceStories.act(licence, "revocation", false).then().statusCode(201);
            case APPLICANT_ENDED -> {
                Map<String, Object> form = LicenceStories.form("cancellation", false);
                form.put("ground", "HOLDER_ENDED");
                form.put("announcement", Map.of("on", MovableClock.today().toString(), "where", "局网站"));
                LicenceStories.act(licence, licence.decider(), "cancellation", form)
                        .then()
                        .statusCode(201);
            }
            case TERM_PASSED -> MovableClock.setTo(LATE.plusDays(45));
        }
    }

    /** The move there is: a decision where one can still be made, its delivery where it was, the end without one where nothing is left. */
    private static void leaves(Story renewal, LicenceCaseStatus now, Fact fact) {
        boolean open = LicenceCases.isOpen(now);
        boolean ended = fact == Fact.LICENCE_EXPIRED || fact == Fact.LICENCE_REVOKED || fact == Fact.APPLICANT_ENDED;
        if (open && ended) {
            renewal.acts(renewal.decider(), "termination", fact == Fact.APPLICANT_ENDED ? NOBODY : NO_LICENCE);
            return;
        }
        switch (now) {
            case SUBMITTED, SUPPLEMENTED -> renewal.accepted();
            case CORRECTION_REQUESTED -> {
                if (fact == Fact.TERM_PASSED) {
                    renewal.acts(renewal.intake(), "lapse", Map.of());
                } else {
                    IntakeTrapTest.supplies(renewal, "training-proof");
                }
            }
            case ACCEPTED -> renewal.examined();
            case EXAMINED -> renewal.granted();
            case GRANTED -> {
                if (ended && fact != Fact.LICENCE_EXPIRED) {
                    // no certificate comes any more: the decision alone is delivered
                    renewal.acts(renewal.intake(), "delivery", published());
                } else {
                    renewal.certified("002");
                }
            }
            default -> renewal.acts(renewal.intake(), "delivery", published());
        }
    }

    /** Delivery that needs nobody at the other end. */
    private static Map<String, Object> published() {
        return Map.of("method", "PUBLIC_NOTICE", "proof", "汕尾日报2026年9月1日第3版");
    }

    private static String status(Story renewal) {
        return renewal.seenBy(renewal.officer("auditor", "auditor")).json().getString("status");
    }
}
