package onenet.safetyreview.panel;

import onenet.casework.actor.Actor;
import onenet.casework.actor.Role;
import onenet.safetyreview.expert.Expert;
import onenet.safetyreview.expert.ExpertEntry;
import onenet.safetyreview.expert.WrittenExpert;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Experts of tests: in force from the first to the last day of the decade unless said otherwise. */
final class Experts {

    static final String EMPLOYER = "91441500MA4UEXAM01";
    static final LocalDate LONG = LocalDate.of(2029, 12, 31);

    private Experts() {}

    static Expert of(String code, String field) {
        return of(code, List.of(field), EMPLOYER + code, EMPLOYER + code, List.of());
    }

    static Expert of(
            String code, List<String> fields, String employer, String household, List<ExpertEntry.PastWork> past) {
        return WrittenExpert.confirmed(
                code,
                new ExpertEntry(
                        "示例专家" + code,
                        new ExpertEntry.Employer(employer, "示例单位", household),
                        fields,
                        new ExpertEntry.Qualification("高级工程师", "GG-" + code, LONG),
                        LONG,
                        past));
    }

    static Actor officer(String id) {
        return new Actor(id, id, Set.of(Role.EXAMINER), Optional.empty(), Optional.of("441500-AJJ"));
    }
}
