package onenet.safetyreview.reviewcase;

import onenet.counter.CounterReceipt;
import onenet.safetyreview.law.ReviewKind;
import onenet.safetyreview.project.Project;

import java.time.Instant;

/**
 * How a review came in.
 *
 * @param counter how it came over the counter; null when it came online
 */
public record ReviewIntake(
        Instant at,
        ReviewKind kind,
        String itemCode,
        Project project,
        Acting acting,
        Limits limits,
        CounterReceipt counter) {}
