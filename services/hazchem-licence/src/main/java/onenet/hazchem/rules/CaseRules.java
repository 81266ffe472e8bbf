package onenet.hazchem.rules;

import onenet.casework.authority.AuthorityRegister;
import onenet.casework.authority.Office;
import onenet.casework.authority.Site;
import onenet.casework.clock.DualLimit;
import onenet.casework.clock.Limit;
import onenet.hazchem.licencecase.Application;
import onenet.hazchem.licencecase.CorrectionNotice.Defect;
import onenet.hazchem.licencecase.Decision.Ground;
import onenet.hazchem.licencecase.LicenceCase;
import onenet.hazchem.licencecase.Limits;
import onenet.hazchem.licencecase.Matter;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** STUB until the law is there. */
@Singleton
public class CaseRules {
    private final AuthorityRegister register;

    CaseRules(AuthorityRegister register) {
        this.register = register;
    }

    public record Term(LocalDate from, LocalDate to) {}

    public Routing route(Matter matter, Application application, LocalDate on) {
        return new Routing(
                register.officeFor(
                                matter.itemCode(),
                                Site.parse(application.place().site()),
                                Set.of("GENERAL"),
                                on)
                        .acting()
                        .orElseThrow(),
                "GENERAL");
    }

    public Office office(String code) {
        return register.office(code).orElseThrow();
    }

    public Limits limits(Matter matter, Office office, LocalDate on) {
        return new Limits(
                Limit.workingDays(5),
                new DualLimit(Limit.workingDays(30), Limit.workingDays(15)),
                Limits.Start.ACCEPTANCE,
                Limit.workingDays(10));
    }

    public void requireKnown(Matter matter, Application application, LocalDate on) {}

    public void requireVariation(Application application, boolean withStorage, LocalDate today) {}

    public void requireDefect(LicenceCase licenceCase, Defect defect) {}

    public void requireClause(LicenceCase licenceCase, String clause) {}

    public String rightOffice(LicenceCase licenceCase) {
        return "";
    }

    public boolean needsInspection(LicenceCase licenceCase) {
        return true;
    }

    public boolean isMajorDecision(LicenceCase licenceCase, boolean grants, boolean heard, boolean held) {
        return heard || held;
    }

    public String remedy(LicenceCase licenceCase, List<Ground> grounds) {
        return "";
    }

    public Term newTerm(LocalDate today) {
        return new Term(today, today.plusYears(3).minusDays(1));
    }

    public LocalDate renewedEnd(LocalDate from, LocalDate to) {
        return to.plusYears(3);
    }

    public boolean isTimelyRenewal(LocalDate received, LocalDate validTo) {
        return true;
    }

    public LocalDate barredUntilAfterFalsePapers(LocalDate on) {
        return on.plusYears(1);
    }

    public LocalDate barredUntilAfterFraud(LocalDate on) {
        return on.plusYears(3);
    }
}
