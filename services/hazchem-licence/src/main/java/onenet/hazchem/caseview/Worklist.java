package onenet.hazchem.caseview;

import onenet.casedesk.CaseAccess;
import onenet.casework.actor.Actor;
import onenet.feed.Conditions;
import onenet.hazchem.licencecase.LicenceCase;
import onenet.hazchem.licencecase.LicenceCaseStatus;
import onenet.hazchem.licencecase.LicenceCases;
import onenet.worklist.Awaited;
import onenet.worklist.CaseList;
import onenet.worklist.CaseRows;
import onenet.worklist.ListQuestion;
import onenet.worklist.ListedCases;
import onenet.worklist.Order;
import onenet.worklist.ToldReasons;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Query: the cases of an office, most urgent first or by receipt; of an enterprise its own, the newest first. */
@Singleton
public class Worklist extends CaseList<LicenceCase, WorklistQuestion, CaseSummary> {

    private static final ListedCases CASES = new ListedCases(
            "licence_case",
            "applicant_uscc",
            "licence_id IN (SELECT licence_id FROM licence"
                    + " WHERE found_pairs @@ CAST(:pairs AS tsquery) AND strpos(found_by, :part) > 0)");

    private final CaseViews views;

    Worklist(LicenceCases cases, CaseRows rows, CaseViews views) {
        super(CASES, cases, rows);
        this.views = views;
    }

    /** Whatever is asked for, an office sees its own cases only. */
    @Override
    protected Stream<Conditions> whose(Actor actor) {
        Conditions all = Conditions.none();
        if (!actor.isOfficer()) {
            all.and("applicant_uscc = :who").with("who", actor.enterprise().orElse(""));
        } else if (!CaseAccess.seesAll(actor)) {
            all.and("office = :who").with("who", actor.office().orElseThrow());
        }
        return Stream.of(all);
    }

    @Override
    protected Conditions ask(Conditions all, Actor actor, WorklistQuestion question) {
        if (!actor.isOfficer()) {
            question.status()
                    .ifPresent(wanted -> all.and("status IN (:statuses)").with("statuses", alike(wanted)));
            return all;
        }
        question.matter().ifPresent(matter -> all.and("matter = :matter").with("matter", matter.name()));
        return all;
    }

    @Override
    protected List<Awaited> owed() {
        return OwedActs.ALL;
    }

    @Override
    protected ToldReasons told() {
        return new ToldReasons(
                "correction_notice",
                "defects",
                "matter = (SELECT matter FROM licence_case asked WHERE asked.case_number = :number)");
    }

    /** An applicant asks by what the public is told: an inside status finds all that look alike from outside. */
    private static List<String> alike(LicenceCaseStatus wanted) {
        return Arrays.stream(LicenceCaseStatus.values())
                .filter(each -> each.toPublic() == wanted.toPublic())
                .map(Enum::name)
                .toList();
    }

    /** An applicant's own stand the newest first, whatever else is asked. */
    @Override
    protected ListQuestion common(Actor actor, WorklistQuestion question) {
        ListQuestion asked = question.common();
        return actor.isOfficer()
                ? asked
                : asked.onlyChanged(asked.changedSince().isPresent() ? Order.CHANGED : Order.NEWEST);
    }

    @Override
    protected CaseSummary line(LicenceCase found, Actor actor) {
        return views.summary(found, actor);
    }
}
