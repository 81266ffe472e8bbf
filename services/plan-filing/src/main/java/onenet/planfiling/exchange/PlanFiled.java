package onenet.planfiling.exchange;

import onenet.casework.authority.Office;
import onenet.planfiling.filingcase.Filing;
import onenet.planfiling.filingcase.FilingCase;
import onenet.planfiling.law.FilingItem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;

/** Payload of {@code planfiling.plan-filed.v1}: all that the registration form needs. */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record PlanFiled(
        String caseNumber,
        String itemCode,
        String filingNumber,
        boolean deemed,
        String manner,
        LocalDate filedOn,
        FilingOffice office,
        FilingTold.Holder holder,
        String address,
        String legalRepresentative,
        String planTitle,
        String planVersion,
        List<String> kinds,
        LocalDate publishedOn,
        boolean late,
        List<String> materials,
        List<String> formAdvice,
        String previousCaseNumber,
        LocalDate evaluationDueOn) {

    /** The office the plan is filed with. */
    public record FilingOffice(String officeCode, String name, String uscc, String divisionCode) {}

    static PlanFiled of(FilingCase filed, Office office, FilingItem item) {
        Filing filing = filed.filing();
        return new PlanFiled(
                filed.caseNumber(),
                item.itemCode(),
                filed.registration().number().orElseThrow(),
                filed.registration().deemed(),
                filed.registration().deemed() ? "DEEMED" : "CHECKED",
                filed.registration().filedOn().orElseThrow(),
                new FilingOffice(office.code(), office.name(), office.uscc(), office.divisionCode()),
                new FilingTold.Holder(filed.holderUscc(), filed.unitName()),
                filing.unit().address(),
                filing.unit().legalRepresentative(),
                filing.plan().title(),
                filing.plan().version(),
                filing.plan().kinds().stream().map(Enum::name).toList(),
                filing.plan().publishedOn(),
                filed.late(),
                filing.materials().stream()
                        .map(given -> item.material(given.material())
                                .orElseThrow()
                                .name()
                                .zh())
                        .toList(),
                filed.registration().formAdvice().stream()
                        .map(each ->
                                item.check(each.check()).orElseThrow().text().zh() + "：" + each.note())
                        .toList(),
                filing.replaces(),
                filed.registration().evaluationDueOn().orElse(null));
    }
}
