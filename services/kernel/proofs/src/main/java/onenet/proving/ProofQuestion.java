package onenet.proving;

import java.util.List;
import java.util.Map;

/**
 * What is asked of proof-exemption.
 *
 * @param reference case number, or a draft's id before there is a case
 * @param particulars what a source needs to match a record: {@code premises}, {@code storageAddress}, {@code principalPerson} …
 * @param office office the case is at; null for a draft
 * @param draft reference the application was prepared under before it was this case; null when there was none
 */
public record ProofQuestion(
        String reference,
        String itemCode,
        String uscc,
        String holder,
        String purpose,
        Moment moment,
        List<String> proofs,
        Map<String, String> particulars,
        String office,
        String draft) {}
