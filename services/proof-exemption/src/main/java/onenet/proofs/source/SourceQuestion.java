package onenet.proofs.source;

import java.util.List;

/**
 * What a source is asked, and for which case and purpose: a source records both.
 *
 * @param type certificate type code, or the data set's name
 * @param fields the fields wanted and no others
 * @param requestId new for each question; an answer that names another one is none
 */
public record SourceQuestion(
        String caseReference,
        String itemCode,
        String itemName,
        String purpose,
        String holderCode,
        String holderName,
        String type,
        List<String> fields,
        String requestId) {}
