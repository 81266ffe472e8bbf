package onenet.proofs.receipt;

import java.util.List;

/**
 * A use of evidence.
 *
 * @param ground by function (依职能用证) or with the holder's approval (授权用证)
 * @param responseHash SM3 of the source's answer
 */
public record Use(
        String caseReference,
        String itemCode,
        String proofId,
        String identifier,
        String source,
        String holderUscc,
        String ground,
        String purpose,
        String moment,
        String requestedBy,
        List<String> fields,
        String state,
        String responseHash) {}
