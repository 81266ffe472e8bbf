package onenet.proofs.resolution;

import onenet.proofs.proofitem.RouteStep;

import java.time.Instant;

/** One question to one source and what it led to. */
record Tried(
        RouteStep step,
        String requestId,
        Instant requestedAt,
        Instant answeredAt,
        Verdict verdict,
        String responseHash) {

    Tried judged(Verdict otherwise) {
        return new Tried(step, requestId, requestedAt, answeredAt, otherwise, responseHash);
    }
}
