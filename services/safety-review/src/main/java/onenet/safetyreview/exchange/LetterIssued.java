package onenet.safetyreview.exchange;

import onenet.casework.authority.Office;
import onenet.safetyreview.letter.Letter;
import onenet.safetyreview.project.ProjectChemical;
import onenet.safetyreview.project.ProjectContent;
import onenet.safetyreview.project.Surrounding;
import onenet.safetyreview.reviewcase.ReviewCase;
import onenet.safetyreview.rules.KeyProcesses;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Payload of {@code safetyreview.letter-issued.v1}: all that the opinion letter says.
 *
 * @param issuer the office in whose name it goes out, with its seal
 * @param validTo last day it is good while works have not started; null where the rule sets no end
 * @param validity the same in the words of the letter
 * @param surroundings each place with what is kept and what must be, in words
 * @param processes each process, with the key ones named as such
 * @param chemicals each substance with its most, in words
 * @param hazardSum sum of q/Q of GB 18218
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record LetterIssued(
        String caseNumber,
        String kind,
        String itemCode,
        String letterNumber,
        LocalDate issuedOn,
        LocalDate validTo,
        String validity,
        LetterOffice issuer,
        ReviewTold.Owner holder,
        String projectNumber,
        String projectName,
        String address,
        String park,
        List<String> surroundings,
        List<String> processes,
        List<String> chemicals,
        String hazardSum,
        String designer,
        String assessor,
        String conclusion) {

    /** The office whose name and seal it bears. */
    record LetterOffice(String officeCode, String name, String uscc, String divisionCode) {

        static LetterOffice of(Office office) {
            return new LetterOffice(office.code(), office.name(), office.uscc(), office.divisionCode());
        }
    }

    static LetterIssued of(
            ReviewCase found,
            Letter letter,
            ProjectContent project,
            Office issuer,
            List<KeyProcesses.KeyProcess> keys,
            BigDecimal hazardSum) {
        return new LetterIssued(
                found.caseNumber(),
                found.kind().name(),
                found.itemCode(),
                letter.letterNumber(),
                letter.issuedOn(),
                letter.lastDay().orElse(null),
                letter.lastDay().map(last -> "有效期至" + last + "；期内开工的继续有效").orElse("本意见书不设有效期"),
                LetterOffice.of(issuer),
                ReviewTold.Owner.of(found),
                found.projectNumber(),
                project.name(),
                project.address(),
                project.park(),
                project.surroundings().stream().map(LetterIssued::words).toList(),
                project.processes().stream()
                        .map(unit -> unit.name() + keyWords(unit.keyProcess(), keys))
                        .toList(),
                project.chemicals().stream().map(LetterIssued::words).toList(),
                hazardSum.toPlainString(),
                project.designer().name() + "（" + project.designer().grade() + " "
                        + project.designer().number() + "）",
                project.assessor().name(),
                "经审查，同意通过");
    }

    private static String words(Surrounding place) {
        return "%s：%s米（应不小于%s米，%s）"
                .formatted(
                        place.name(),
                        place.distance().toPlainString(),
                        place.required().toPlainString(),
                        place.standard());
    }

    private static String words(ProjectChemical each) {
        return "%s：%s吨".formatted(each.name(), each.tonnes().toPlainString());
    }

    private static String keyWords(String code, List<KeyProcesses.KeyProcess> keys) {
        return keys.stream()
                .filter(key -> key.code().equals(code))
                .map(key -> "（重点监管：" + key.zh() + "）")
                .findFirst()
                .orElse("");
    }
}
