package onenet.oversight.credit;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.casework.actor.Actor;
import onenet.casework.actor.Role;
import onenet.oversight.credit.ListingRules.Attempt;
import onenet.problem.Problem;
import onenet.testkit.WrittenDown;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName(
        "An enterprise is entered in a credit list by notice, statement and decision, and comes out by term or repair")
class ListingLifecycleTest {

    private static final Instant NOW = Instant.parse("2026-11-16T02:00:00Z");
    private static final LocalDate SERVED = LocalDate.of(2026, 11, 16);
    private static final LocalDate DUE = LocalDate.of(2026, 11, 23);
    private static final String HOLDER = "91441521MA4XAB1211";
    private static final Actor EXAMINER = officer("e", Role.EXAMINER, "441521");
    private static final Actor DECIDER = officer("d", Role.DECISION_MAKER, "441521");
    private static final CreditRuleBook BOOK = new CreditRuleBook();

    @Test
    @DisplayName(
            "every status can be reached and, unless it is an end, left; the page in docs/reference is printed from the table")
    void whole() throws IOException {
        WrittenDown.lifecycle("credit-listing", "Entry in a credit list", ListingLifecycle.TABLE);
    }

    @ParameterizedTest(name = "{0} as {1} {2} of {3} on {4}")
    @CsvSource({
        "ENTER, d, DECISION_MAKER, 441521, 2026-11-23, CREDIT_NOT_HEARD",
        "ENTER, d, DECISION_MAKER, 441521, 2026-11-24,",
        "CLEAR, d, DECISION_MAKER, 441521, 2026-11-17,",
        "ENTER, e, DECISION_MAKER, 441521, 2026-11-24, FOUR_EYES",
        "CLEAR, e, DECISION_MAKER, 441521, 2026-11-24, FOUR_EYES",
        "ENTER, x, DECISION_MAKER, 441581, 2026-11-24, OUTSIDE_JURISDICTION",
        "ENTER, x, DECISION_MAKER, 441500, 2026-11-24, OUTSIDE_JURISDICTION",
        "ENTER, x, CITY_SUPERVISOR, 441500, 2026-11-24, FORBIDDEN",
        "NOTE_STATEMENT, e, EXAMINER, 441521, 2026-11-17,",
        "DROP, x, EXAMINER, 441581, 2026-11-17, OUTSIDE_JURISDICTION"
    })
    @DisplayName("nobody is entered unheard, by who proposed, or by another office")
    void deciding(ListingAction action, String id, Role role, String office, LocalDate day, String refusal) {
        assertThat(whyNot(notified(), action, officer(id, role, office), day)).isEqualTo(Optional.ofNullable(refusal));
    }

    @Test
    @DisplayName("once the party has spoken, its days need not be waited for")
    void heard() {
        CreditListing listing = notified();
        listing.stated(ListingAction.STATE);
        assertThat(whyNot(listing, ListingAction.ENTER, DECIDER, SERVED.plusDays(1)))
                .isEmpty();
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2027-11-22, CREDIT_TOO_EARLY", "2027-11-23,", "2029-01-01,"})
    @DisplayName(
            "Order 11: early removal from the bad list is asked for after twelve months at the earliest, by the party alone")
    void removal(LocalDate day, String refusal) {
        CreditListing listing = listed();
        assertThat(whyNot(listing, ListingAction.ASK_REMOVAL, party(HOLDER), day))
                .isEqualTo(Optional.ofNullable(refusal));
        assertThat(whyNot(listing, ListingAction.ASK_REMOVAL, party("91441581MA4XAB13XM"), day))
                .contains("OUTSIDE_JURISDICTION");
    }

    @Test
    @DisplayName("who took an entry out does not put it back")
    void restored() {
        CreditListing listing = listed();
        listing.moved(ListingAction.ASK_REMOVAL);
        listing.removed(DECIDER, LocalDate.of(2028, 1, 1));
        LocalDate later = LocalDate.of(2028, 4, 1);
        assertThat(whyNot(listing, ListingAction.RESTORE, DECIDER, later)).contains("FOUR_EYES");
        assertThat(whyNot(listing, ListingAction.RESTORE, officer("d2", Role.DECISION_MAKER, "441521"), later))
                .isEmpty();
        listing.restored(later);
        assertThat(listing.endsOn()).contains(LocalDate.of(2029, 11, 22));
        assertThat(listing.standing().standsOn(later)).isTrue();
        listing.annulled();
        assertThat(listing.standing()).isEqualTo(Standing.NONE);
    }

    @Test
    @DisplayName("before the notice the party sees nothing; another office and another enterprise never do")
    void sight() {
        CreditListing proposed = proposed();
        assertThat(ListingRules.sees(party(HOLDER), proposed)).isFalse();
        proposed.notified(SERVED, DUE);
        assertThat(ListingRules.sees(party(HOLDER), proposed)).isTrue();
        assertThat(ListingRules.sees(party("91441581MA4XAB13XM"), proposed)).isFalse();
        assertThat(ListingRules.sees(officer("x", Role.EXAMINER, "441581"), proposed))
                .isFalse();
        assertThat(ListingRules.sees(officer("c", Role.CITY_SUPERVISOR, "441500"), proposed))
                .isTrue();
    }

    private static Optional<String> whyNot(CreditListing listing, ListingAction action, Actor actor, LocalDate day) {
        CreditRules rules = BOOK.on(listing.kind(), day);
        return ListingRules.ALL
                .whyNot(new Attempt(listing, action, actor, rules, day))
                .map(Problem::code)
                .map(Object::toString);
    }

    private static CreditListing proposed() {
        return new CreditListing(
                "XY-441521-2026-000001-X",
                "441521",
                new Proposal(CreditKind.SERIOUS_BAD_LIST, HOLDER, "示例化工", "ACCIDENT_CONCEALED", "瞒报（示例）", "罚〔2026〕1号"),
                EXAMINER,
                NOW);
    }

    private static CreditListing notified() {
        CreditListing listing = proposed();
        listing.notified(SERVED, DUE);
        return listing;
    }

    private static CreditListing listed() {
        CreditListing listing = notified();
        LocalDate on = DUE;
        listing.entered(DECIDER, "列〔2026〕1号", on, BOOK.on(listing.kind(), on).endsOn(on));
        return listing;
    }

    private static Actor officer(String id, Role role, String office) {
        return new Actor(id, id, Set.of(role), Optional.empty(), Optional.of(office));
    }

    private static Actor party(String uscc) {
        return new Actor("p", "p", Set.of(Role.APPLICANT), Optional.of(uscc), Optional.empty());
    }
}
