package onenet.oversight.credit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The rules of one list, from a day on.
 *
 * @param from first day of decisions they hold for
 * @param basis the rule the list rests on
 * @param termYears how long an entry stands; null for until credit is repaired
 * @param removalAfter months after the decision, from which early removal may be asked for
 * @param statementWithin working days for the party's statement, after the notice was served
 * @param published whether everybody may read the entries that stand
 * @param byDecisionElsewhere whether entries come by the decision of another procedure; nobody proposes one here
 */
public record CreditRules(
        CreditKind kind,
        LocalDate from,
        Wording name,
        String basis,
        Integer termYears,
        int removalAfter,
        int statementWithin,
        boolean published,
        boolean byDecisionElsewhere,
        List<Ground> grounds,
        List<Effect> effects) {

    /**
     * Why somebody is entered.
     *
     * @param article where it says so
     */
    public record Ground(String code, String article, String zh, String en) {}

    /**
     * What follows, by which rule, and how the party is told.
     *
     * @param basis the rule
     */
    public record Effect(CreditEffect effect, String basis, String zh, String en) {}

    /** Last day of an entry made that day: of three years from 2026-11-24, 2029-11-23; empty where it has no term. */
    public Optional<LocalDate> endsOn(LocalDate listedOn) {
        return Optional.ofNullable(termYears)
                .map(years -> listedOn.plusYears(years).minusDays(1));
    }

    /** First day on which early removal may be asked for. */
    public LocalDate removableFrom(LocalDate listedOn) {
        return listedOn.plusMonths(removalAfter);
    }

    public Optional<Ground> ground(String code) {
        return grounds.stream().filter(each -> each.code().equals(code)).findFirst();
    }
}
