package onenet.hazchem.register;

import onenet.casedesk.CaseAccess;
import onenet.casework.actor.Actor;
import onenet.hazchem.licence.Licence;
import onenet.hazchem.licence.Licences;
import onenet.requests.Cursor;
import onenet.requests.Lines;
import onenet.text.Folding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Query: licences of the holder, the office or, for supervision, the city; the one granted last first. */
@ApplicationScoped
public class ListLicences {

    private final Licences licences;
    private final LicenceViews views;

    ListLicences(Licences licences, LicenceViews views) {
        this.licences = licences;
        this.views = views;
    }

    /**
     * @param sought part of a licence number, of a holder's name or credit code, with whatever brackets and in whatever width; empty for all
     * @param after licence id the page before ended with; empty for the first page
     */
    @Transactional
    public LicencePage handle(Actor actor, String sought, String after, int limit) {
        Map<String, Object> from = new HashMap<>();
        List<String> conditions = new ArrayList<>();
        if (!CaseAccess.seesAll(actor)) {
            conditions.add(actor.isOfficer() ? "office = :whose" : "holderUscc = :whose");
            from.put("whose", actor.office().or(actor::enterprise).orElse(""));
        }
        if (!sought.isBlank()) {
            String folded = Folding.sought(sought);
            // marks alone find nothing
            conditions.add(folded.isEmpty() ? "false = true" : "locate(:sought, foundBy) > 0");
            if (!folded.isEmpty()) {
                from.put("sought", folded);
            }
        }
        if (!after.isEmpty()) {
            Licence last = licences.findByIdOptional(after).orElseThrow(Cursor::unknown);
            conditions.add("(grantedOn, licenceId) < (:grantedOn, :last)");
            from.put("grantedOn", last.grantedOn());
            from.put("last", last.licenceId());
        }
        String all = conditions.isEmpty() ? "" : String.join(" and ", conditions) + " ";
        Lines<Licence> lines = Lines.of(
                licences.find(all + "order by grantedOn desc, licenceId desc", from)
                        .range(0, limit)
                        .list(),
                limit);
        return new LicencePage(views.of(lines.shown(), actor), lines.next(Licence::licenceId));
    }
}
