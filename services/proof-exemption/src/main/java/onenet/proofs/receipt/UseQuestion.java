package onenet.proofs.receipt;

import onenet.text.Folding;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What a holder wants to see of the record of uses; everything is optional and all of it must hold.
 *
 * @param proofId the proof that was looked for
 * @param text part of the case number, the purpose, the certificate's identifier or whoever asked
 * @param after the last receipt seen: the page goes on behind it, whatever shares its instant
 * @param before only uses earlier than this instant
 */
public record UseQuestion(
        Optional<String> proofId, Optional<String> text, Optional<UUID> after, Optional<Instant> before) {

    public UseQuestion {
        text = text.filter(each -> !each.isBlank()).map(Folding::sought);
        proofId = proofId.filter(each -> !each.isBlank());
    }
}
