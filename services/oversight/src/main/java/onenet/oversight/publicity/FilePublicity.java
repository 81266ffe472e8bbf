package onenet.oversight.publicity;

import onenet.feed.Conditions;
import onenet.oversight.OversightProblem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Query: all that everybody may read of what is asked, for a file: all rows, or how many there would be. */
@ApplicationScoped
public class FilePublicity {

    private final PublicityRecords records;
    private final PublicityConfig config;

    FilePublicity(PublicityRecords records, PublicityConfig config) {
        this.records = records;
        this.config = config;
    }

    /** @throws onenet.problem.Problem PUBLICITY_TOO_MANY saying how many rows there are */
    @Transactional
    public List<PublicityRecord> handle(PublicityQuestion question) {
        if (question.asksNothing()) {
            return List.of();
        }
        Conditions asked = PublicityRecords.open(PublicityRecords.asked(question));
        long rows = records.count(asked);
        if (rows > config.rowsOfAFile()) {
            throw OversightProblem.PUBLICITY_TOO_MANY.raise(
                    Long.toString(rows), Integer.toString(config.rowsOfAFile()));
        }
        return records.page("", asked, null, config.rowsOfAFile());
    }
}
