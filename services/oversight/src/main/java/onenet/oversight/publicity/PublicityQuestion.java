package onenet.oversight.publicity;

import onenet.text.Folding;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What can be asked of published records; everything is optional and all of it must hold.
 *
 * @param office code of the office in whose name it was decided
 * @param item code of the service item
 * @param from first day of decisions meant
 * @param to last day of decisions meant
 * @param text folded part of a holder's name or credit code, or of the number of a decision or licence
 */
public record PublicityQuestion(
        Optional<String> office,
        Optional<String> item,
        Optional<PublicityKind> kind,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<String> text) {

    public PublicityQuestion {
        text = text.filter(each -> !each.isBlank()).map(Folding::sought);
    }

    /** Marks alone were asked for: nothing is found by those. */
    boolean asksNothing() {
        return text.filter(String::isEmpty).isPresent();
    }
}
