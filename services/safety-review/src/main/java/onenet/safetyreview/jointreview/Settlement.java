package onenet.safetyreview.jointreview;

import java.time.LocalDate;

/**
 * How the leading office settled what departments left open.
 *
 * @param topic what was open
 * @param stance what holds for the applicant
 * @param words what the applicant is told of it
 * @param reasons why, for the file
 */
public record Settlement(String topic, JointPoint.Stance stance, String words, String reasons, LocalDate settledOn) {}
