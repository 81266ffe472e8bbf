package onenet.oversight.publicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** Use case: a licence ended without a decision, by its day; what was published of it is valid no more. */
@ApplicationScoped
public class EndRecords {

    private final PublicityRecords records;
    private final Sendings sendings;
    private final Editions editions;

    EndRecords(PublicityRecords records, Sendings sendings, Editions editions) {
        this.records = records;
        this.sendings = sendings;
        this.editions = editions;
    }

    /**
     * @param told word of the licence's event with its service before it; one that ends nothing is passed over
     * @param licence number of the case that granted it
     */
    @Transactional
    public void handle(String told, String licence, LocalDate on) {
        Edition edition = editions.on(on);
        // also where no record can be made of the word: what was published of the licence is valid no more
        boolean ends = edition.ending().contains(told)
                || edition.paper(told).filter(Paper::endsEarlier).isPresent();
        if (ends) {
            records.alone(licence);
            records.ofLicence(licence).stream()
                    .filter(PublicityRecord::ended)
                    .forEach(each -> sendings.changed(each.id()));
        }
    }
}
