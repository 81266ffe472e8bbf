package onenet.hazchem.examination;

import onenet.casework.clock.ExclusionGround;

import java.time.LocalDate;

/**
 * What stops the clock.
 *
 * @param from first excluded day; today when null; never in the past
 * @param notice number of the paper that told the applicant
 * @param toldDays length told in it, working days
 */
public record SuspensionRequest(ExclusionGround ground, LocalDate from, String notice, Integer toldDays) {

    static String article(ExclusionGround ground) {
        return ground.stopsByRule() ? "危险化学品经营许可证管理办法第十一条第二款" : "行政许可法第四十五条";
    }
}
