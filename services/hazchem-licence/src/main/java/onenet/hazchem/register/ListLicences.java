package onenet.hazchem.register;

import onenet.casedesk.CaseAccess;
import onenet.casework.actor.Actor;
import onenet.hazchem.licence.Licence;
import onenet.hazchem.licence.Licences;
import onenet.requests.Lines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Query: licences of the holder, the office or, for supervision, the city. */
@ApplicationScoped
public class ListLicences {

    private final Licences licences;
    private final LicenceViews views;

    ListLicences(Licences licences, LicenceViews views) {
        this.licences = licences;
        this.views = views;
    }

    /**
     * @param sought part of a licence number or a holder's name, or a whole credit code; empty for all
     * @param after licence id the page before ended with; empty for the first page
     */
    @Transactional
    public LicencePage handle(Actor actor, String sought, String after, int limit) {
        Map<String, Object> from = new HashMap<>(Map.of("after", after));
        List<String> conditions = new ArrayList<>();
        if (!CaseAccess.seesAll(actor)) {
            conditions.add(actor.isOfficer() ? "office = :whose" : "holderUscc = :whose");
            from.put("whose", actor.office().or(actor::enterprise).orElse(""));
        }
        if (!sought.isBlank()) {
            conditions.add(
                    "(holderUscc = :sought or locate(:sought, holderName) > 0 or locate(:sought, licenceNumber) > 0)");
            from.put("sought", sought.strip());
        }
        conditions.add("licenceId > :after");
        Lines<Licence> lines = Lines.of(
                licences.find(String.join(" and ", conditions) + " order by licenceId", from)
                        .range(0, limit)
                        .list(),
                limit);
        return new LicencePage(views.of(lines.shown(), actor), lines.next(Licence::licenceId));
    }
}
