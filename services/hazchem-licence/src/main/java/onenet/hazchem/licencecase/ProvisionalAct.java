package onenet.hazchem.licencecase;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * The office spoke on a day on which nobody could say whether its five working days were over: the calendar of that year was not there. It is
 * judged when the calendar comes (trap L18).
 *
 * @param from day the five days began after
 * @param on day the office spoke
 */
@Embeddable
public record ProvisionalAct(
        @Column(name = "provisional_from") LocalDate from,
        @Column(name = "provisional_act_on") LocalDate on) {}
