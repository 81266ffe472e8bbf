package onenet.ecert.document;

import java.time.Instant;

/** What makes a document an annotated copy (加注件): who asked, for which case and purpose, made when, good until when. */
public record AnnotatedCopy(
        String requestingBody, String caseNumber, String purpose, Instant createdAt, Instant expiresAt) {

    public AnnotatedCopy {
        if (requestingBody.isBlank() || caseNumber.isBlank() || purpose.isBlank()) {
            throw new IllegalArgumentException("an annotated copy names its requester, case and purpose");
        }
        if (!expiresAt.isAfter(createdAt)) {
            throw new IllegalArgumentException("an annotated copy is good for some time");
        }
    }
}
