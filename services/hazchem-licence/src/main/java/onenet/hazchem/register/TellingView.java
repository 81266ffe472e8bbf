package onenet.hazchem.register;

import onenet.hazchem.licence.Department;
import onenet.hazchem.licence.LicenceTelling;
import onenet.hazchem.licence.LicenceTelling.Told;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Whether a department of the same level was told of the licence (通报).
 *
 * @param toldOn day it was told; absent while it was not
 * @param toldTo name of the department that was told
 * @param receipt number or note of its receipt
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TellingView(Department department, LocalDate toldOn, String toldTo, String receipt) {

    /** Every department that is to be told, told or not. */
    static List<TellingView> of(List<LicenceTelling> tellings) {
        return Arrays.stream(Department.values())
                .map(department -> of(
                        department,
                        tellings.stream()
                                .map(LicenceTelling::told)
                                .filter(each -> each.department() == department)
                                .findFirst()))
                .toList();
    }

    private static TellingView of(Department department, Optional<Told> told) {
        return new TellingView(
                department,
                told.map(Told::on).orElse(null),
                told.map(Told::to).orElse(null),
                told.map(Told::receipt).orElse(null));
    }
}
