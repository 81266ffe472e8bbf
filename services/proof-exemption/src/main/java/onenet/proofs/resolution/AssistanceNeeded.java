package onenet.proofs.resolution;

import onenet.proofs.proofitem.RouteStep;

/** A fact inside this service: the look-ups of a proof are exhausted, or have failed too long, and another department is to be asked. */
public record AssistanceNeeded(ProofCase proofCase, String proofId, int routeIndex, RouteStep step, String basis) {}
