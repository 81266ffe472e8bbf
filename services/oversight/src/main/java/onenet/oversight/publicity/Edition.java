package onenet.oversight.publicity;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is published, from a day on.
 *
 * @param from first day of decisions it holds for
 * @param note where it comes from, or that this is not known
 * @param comparedDays how many days back the daily comparison goes
 * @param since what was told before this day is not entered: it was published otherwise, or late before anybody watched
 * @param parties names of the kinds of party
 * @param standings codes of the current state
 * @param deletion codes of the deletion flag
 * @param modes modes of business in words
 * @param ending words that end a licence without a decision
 * @param fields in the order of the standard
 */
public record Edition(
        LocalDate from,
        String note,
        int comparedDays,
        LocalDate since,
        Map<PartyKind, String> parties,
        Map<LicenceStanding, String> standings,
        Map<Deletion, String> deletion,
        Map<String, String> modes,
        List<Paper> papers,
        List<String> ending,
        List<FieldRow> fields) {

    /** Whether a record was taken down. */
    public enum Deletion {
        KEPT,
        DELETED
    }

    public Edition {
        List<Field> written = fields.stream().map(FieldRow::field).sorted().toList();
        if (!written.equals(Arrays.asList(Field.values()))) {
            throw new IllegalArgumentException("not each field once: " + written);
        }
    }

    /** How such a decision is published; empty where it is not. */
    public Optional<Paper> paper(String told) {
        return papers.stream().filter(each -> each.told().equals(told)).findFirst();
    }

    /** What the standard says of one field. */
    public FieldRow row(Field field) {
        return fields.stream().filter(each -> each.field() == field).findFirst().orElseThrow();
    }
}
