package onenet.oversight.publicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Use case: a licence was given its number after it was decided; its records say it from now on. They count their days from the decision all the same. */
@ApplicationScoped
public class NumberRecords {

    private final PublicityRecords records;
    private final Sendings sendings;
    private final Editions editions;

    NumberRecords(PublicityRecords records, Sendings sendings, Editions editions) {
        this.records = records;
        this.sendings = sendings;
        this.editions = editions;
    }

    /** @param licence number of the case that granted it */
    @Transactional
    public void handle(String licence, String number) {
        records.alone(licence);
        records.ofLicence(licence).stream()
                .filter(each -> each.numbered(number, editions.on(each.decidedOn())))
                .forEach(each -> sendings.changed(each.id()));
    }
}
