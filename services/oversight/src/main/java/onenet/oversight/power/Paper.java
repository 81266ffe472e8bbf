package onenet.oversight.power;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;

/**
 * What the paper says besides its lines.
 *
 * @param number its own, for example 汕应急委〔2026〕1号; one number, one instrument
 * @param office code of the office that issued it: the one whose power it is about
 * @param basis the articles and papers it rests on
 * @param duties what an entrustment binds both sides to; null where the kind needs none
 */
public record Paper(String number, String title, String office, LocalDate issuedOn, String basis, Duties duties) {

    /**
     * Elements of an entrustment (委托书; Order 149 of the quality administration Art. 11–12, as a model; law-review section 5).
     *
     * @param rightsAndDuties of both sides
     * @param training who trains the people of the entrusted office
     * @param supervision how the city looks on, and corrects
     * @param reporting what the entrusted office reports back, and when
     * @param noReEntrustment that the power is not passed on
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Duties(
            String rightsAndDuties, String training, String supervision, String reporting, boolean noReEntrustment) {}
}
