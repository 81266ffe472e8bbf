package onenet.hazchem.licencecase;

import java.time.LocalDate;

/**
 * The warning (警告) for false papers, a penalty of its own beside refusal or non-acceptance (Licensing Law Art. 78): the party was told
 * of the facts and what is intended, and heard (Penalties Law Art. 44, 45).
 *
 * @param number of the decision document
 * @param noticedOn day the party was told
 * @param statement what it stated in its defence, or that it waived it
 * @param facts what it did
 * @param remedy how and where to challenge the warning, in Chinese
 * @param remedyEn the same in English
 */
public record Warning(
        LocalDate on,
        String number,
        String by,
        LocalDate noticedOn,
        String statement,
        String facts,
        String remedy,
        String remedyEn) {}
