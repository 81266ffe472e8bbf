package onenet.safetyreview.reviewcase;

import java.time.LocalDate;

/**
 * The paper that told the owner that experts are called, and how long they will take (Licensing Law Art. 45; trap 10). Without it the days count.
 *
 * @param number of the paper
 * @param givenOn day it was given to the owner; the next day is the first that does not count
 * @param toldDays length told in it, working days, at least one
 * @param asked what the experts are asked
 */
public record PanelNotice(String number, LocalDate givenOn, int toldDays, String asked) {}
