package onenet.prereview;

import onenet.problem.Problem;

import java.util.List;
import java.util.Optional;

/**
 * What a pre-review found.
 *
 * @param refusal what handing in would be refused with; empty when it would be taken in
 * @param findings against materials, in the order of the item
 * @param grounds what the office will look at besides
 */
public record PreReviewed(Optional<Problem> refusal, List<MaterialFinding> findings, List<LaterGround> grounds) {}
