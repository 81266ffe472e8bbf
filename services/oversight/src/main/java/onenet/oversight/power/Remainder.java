package onenet.oversight.power;

import onenet.casework.authority.AuthorityGrant;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What is left of a line when some of its items, areas or case classes are recalled: up to three lines no case falls under two of. */
final class Remainder {

    private Remainder() {}

    /** Whether everything the recall names is in the line, by name: what a line holds as "all" has no rest that could be named. */
    static boolean named(AuthorityGrant line, LineChange change) {
        return line.itemCodes().containsAll(change.itemCodes())
                && line.areas().containsAll(change.areas())
                && line.caseClasses().containsAll(change.caseClasses());
    }

    static List<AuthorityGrant> of(AuthorityGrant line, LineChange change) {
        List<String> items = change.itemCodes().isEmpty() ? line.itemCodes() : change.itemCodes();
        List<String> areas = change.areas().isEmpty() ? line.areas() : change.areas();
        List<AuthorityGrant> rest = new ArrayList<>();
        add(rest, line, without(line.itemCodes(), items), line.areas(), line.caseClasses());
        add(rest, line, items, without(line.areas(), areas), line.caseClasses());
        if (!change.caseClasses().isEmpty()) {
            List<String> classes = without(line.caseClasses(), change.caseClasses());
            if (!classes.isEmpty()) {
                add(rest, line, items, areas, classes);
            }
        }
        return rest;
    }

    private static void add(
            List<AuthorityGrant> rest,
            AuthorityGrant line,
            List<String> items,
            List<String> areas,
            List<String> classes) {
        if (!items.isEmpty() && !areas.isEmpty()) {
            LocalDate from = line.from();
            rest.add(new AuthorityGrant(
                    line.id(),
                    items,
                    classes,
                    line.stages(),
                    areas,
                    line.office(),
                    line.mode(),
                    line.principal(),
                    line.basis(),
                    from,
                    line.until()));
        }
    }

    private static List<String> without(List<String> all, List<String> some) {
        return all.stream().filter(each -> !some.contains(each)).toList();
    }
}
