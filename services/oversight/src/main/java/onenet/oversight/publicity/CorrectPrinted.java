package onenet.oversight.publicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/** Use case: the office corrected a slip of the pen of a licence (更正). Where a published text was wrong, a new record says it rightly. */
@ApplicationScoped
public class CorrectPrinted {

    private final PublicityRecords records;
    private final Sendings sendings;
    private final Editions editions;
    private final PublicityDays days;
    private final InstantSource clock;

    CorrectPrinted(
            PublicityRecords records, Sendings sendings, Editions editions, PublicityDays days, InstantSource clock) {
        this.records = records;
        this.sendings = sendings;
        this.editions = editions;
        this.days = days;
        this.clock = clock;
    }

    /**
     * What was corrected.
     *
     * @param licence number of the case that granted it
     * @param number of the decision that corrects
     * @param on its day
     * @param texts those that are published, rightly
     */
    public record Corrected(String licence, String number, LocalDate on, Map<Field, String> texts) {}

    /** What was corrected but is not published changes nothing here. */
    @Transactional
    public void handle(Corrected told) {
        records.alone(told.licence());
        records.ofLicence(told.licence()).stream()
                .filter(each -> each.kind().leavesLicence() && each.status() == PublicityStatus.PUBLISHED)
                .findFirst()
                .filter(wrong -> told.texts().entrySet().stream()
                        .anyMatch(text -> !wrong.field(text.getKey()).equals(text.getValue())))
                .ifPresent(wrong -> correct(wrong, told));
    }

    private void correct(PublicityRecord wrong, Corrected told) {
        Map<Field, String> rightly = new EnumMap<>(told.texts());
        rightly.put(Field.DOCUMENT_NUMBER, told.number());
        rightly.put(Field.DECIDED_ON, told.on().toString());
        String key = String.join("/", told.licence(), "corrected", told.number());
        PublicityRecord right =
                wrong.corrected(key, rightly, editions.on(told.on()), days.due(told.on()), clock.instant());
        if (records.findByIdOptional(right.id()).isEmpty()) {
            wrong.moved(PublicityAction.CORRECT, clock.instant());
            records.persistAndFlush(right);
            sendings.begin(right.id());
            sendings.changed(wrong.id());
        }
    }
}
