package onenet.oversight.notification;

import onenet.casework.LegalTime;
import onenet.items.Text;
import onenet.oversight.caseboard.CaseService;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What an event tells of a case, as far as a message says it.
 *
 * @param eventId stable, also when it is told again
 * @param about whose case it is
 * @param happenedAt when it happened
 * @param dueOn last day of what has to be done
 * @param validTo last day of a licence
 * @param period half-year of a drill
 */
public record Happening(
        String eventId,
        About about,
        Instant happenedAt,
        Optional<LocalDate> dueOn,
        Optional<LocalDate> validTo,
        Optional<String> period) {

    private static final DateTimeFormatter ZH = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.ROOT);
    private static final DateTimeFormatter EN = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    /**
     * A case by the head of its event.
     *
     * @param holder credit code of the party
     * @param number of the case
     * @param officeNow code of the office that has it
     */
    public record About(CaseService service, String holder, String number, String itemCode, String officeNow) {}

    /** What is said in both languages. */
    Map<Fact, Text> said(Text item, Text office, Text notStated) {
        Map<Fact, Text> said = new EnumMap<>(Fact.class);
        said.put(Fact.CASE_NUMBER, same(about.number()));
        said.put(Fact.ITEM, item);
        said.put(Fact.OFFICE, office);
        said.put(Fact.HAPPENED_ON, day(LegalTime.date(happenedAt)));
        said.put(Fact.DUE_ON, dueOn.map(Happening::day).orElse(notStated));
        said.put(Fact.VALID_TO, validTo.map(Happening::day).orElse(notStated));
        said.put(Fact.PERIOD, period.map(Happening::same).orElse(notStated));
        return said;
    }

    private static Text day(LocalDate day) {
        return new Text(ZH.format(day), EN.format(day));
    }

    private static Text same(String word) {
        return new Text(word, word);
    }
}
