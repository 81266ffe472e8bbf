package onenet.hazchem.intake;

import onenet.hazchem.licencecase.Application;
import onenet.hazchem.licencecase.Application.Registered;
import onenet.proving.RegisteredFact;
import onenet.text.Folding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Policy: beside what an application says stands what registers said of it, and where the two differ. An officer judges it; nothing is refused by it. */
final class RegisteredBeside {

    private RegisteredBeside() {}

    /** @param typed with the applicant's reasons, and nothing else of what is registered */
    static Application of(Application typed, List<RegisteredFact> known) {
        return again(
                typed,
                known.stream()
                        .map(each -> new Registered(
                                each.fact(),
                                each.value(),
                                each.source(),
                                each.identifier(),
                                each.checkedAt(),
                                false,
                                null))
                        .toList());
    }

    /** The same for an application that is written anew over what was known when it was handed in. */
    static Application again(Application typed, List<Registered> known) {
        Map<String, String> stated = stated(typed);
        Map<String, String> reasons = new HashMap<>();
        typed.registered().forEach(each -> reasons.put(each.fact(), each.reason()));
        return typed.withRegistered(
                known.stream().map(each -> beside(each, stated, reasons)).toList());
    }

    private static Registered beside(Registered fact, Map<String, String> stated, Map<String, String> reasons) {
        String said = stated.get(fact.fact());
        boolean otherwise = said != null && !Folding.of(said).equals(Folding.of(fact.value()));
        return new Registered(
                fact.fact(),
                fact.value(),
                fact.source(),
                fact.identifier(),
                fact.checkedAt(),
                otherwise,
                otherwise ? reasons.get(fact.fact()) : null);
    }

    /** The form's fields a register may know. */
    private static Map<String, String> stated(Application application) {
        Application.Enterprise enterprise = application.enterprise();
        return Map.of(
                "name", enterprise.name(),
                "legalRepresentative", enterprise.legalRepresentative(),
                "principalPerson", enterprise.principalPerson(),
                "contact", enterprise.contact(),
                "phone", enterprise.phone(),
                "registeredAddress", application.place().registeredAddress());
    }
}
