package onenet.oversight.publicity;

import onenet.feed.Conditions;
import onenet.requests.Lines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Query: what everybody may read, the newest decision first. */
@ApplicationScoped
public class SearchPublicity {

    private final PublicityRecords records;

    SearchPublicity(PublicityRecords records) {
        this.records = records;
    }

    /**
     * @param cursor of the page before; null for the first page
     * @param limit lines of the page
     */
    @Transactional
    public Lines<PublicityRecord> handle(PublicityQuestion question, boolean announcedOnly, String cursor, int limit) {
        if (question.asksNothing()) {
            return Lines.of(List.of(), limit);
        }
        Conditions asked = PublicityRecords.open(PublicityRecords.asked(question));
        if (announcedOnly) {
            asked.and("r.announced");
        }
        return Lines.of(records.page("", asked, cursor, limit + 1), limit);
    }
}
