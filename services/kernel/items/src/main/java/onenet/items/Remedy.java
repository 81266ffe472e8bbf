package onenet.items;

import java.util.Map;
import java.util.Optional;

/**
 * How a decision may be challenged: reconsideration within 60 days, suit within six months, and before whom.
 *
 * @param online where reconsideration can be asked for online: whoever serves papers electronically must open such a way (Reconsideration Law
 *     Art. 22 para. 2)
 */
public record Remedy(int reconsiderationDays, int courtMonths, Text text, Text online, Map<String, Text> bodies) {

    public Remedy {
        InvalidItem.require(
                reconsiderationDays > 0 && courtMonths > 0 && text != null && online != null,
                "the remedy is incomplete");
        bodies = Map.copyOf(bodies);
    }

    /** The words for a paper in the name of an office; empty when nobody is known to hear a reconsideration against it. */
    public Optional<Text> wordsFor(String officeCode, String authorityName) {
        return Optional.ofNullable(bodies.get(officeCode))
                .map(body -> new Text(
                        fill(text.zh(), body.zh(), authorityName).replace("{online}", online.zh()),
                        fill(text.en(), body.en(), authorityName).replace("{online}", online.en())));
    }

    private String fill(String words, String body, String authorityName) {
        return words.replace("{days}", String.valueOf(reconsiderationDays))
                .replace("{months}", String.valueOf(courtMonths))
                .replace("{body}", body)
                .replace("{authority}", authorityName);
    }
}
