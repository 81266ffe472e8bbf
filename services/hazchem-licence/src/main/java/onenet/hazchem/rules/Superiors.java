package onenet.hazchem.rules;

import onenet.access.Powers;
import onenet.casework.authority.Office;
import onenet.casework.authority.OfficeLevel;
import onenet.items.Text;

import jakarta.inject.Singleton;

/** Policy: who stands above the office a licence was granted in the name of, and may rescind it (Licensing Law Art. 69): the city above its counties and zones, the province above the city. */
@Singleton
public class Superiors {

    /** No office of this network; what it decides is recorded by the city. */
    private static final Superior PROVINCE = new Superior("440000", "广东省应急管理厅");

    private final Powers powers;
    private final CaseRules rules;

    Superiors(Powers powers, CaseRules rules) {
        this.powers = powers;
        this.rules = rules;
    }

    /** The superior office. */
    public record Superior(String code, String name) {}

    public Superior above(String inNameOf) {
        return levelOf(inNameOf) == OfficeLevel.CITY ? PROVINCE : new Superior(city().code(), city().name());
    }

    /** The office that records what a superior decided: the city, whether it decided itself or the province did. */
    public String recordingOffice() {
        return city().code();
    }

    /** How the superior's decision may be challenged: against the superior, before the body that hears it. */
    public Text remedyAgainst(Superior superior) {
        return rules.against(superior.code(), superior.name());
    }

    private OfficeLevel levelOf(String inNameOf) {
        return powers.office(inNameOf).orElseThrow().level();
    }

    private Office city() {
        return powers.offices().stream()
                .filter(each -> each.level() == OfficeLevel.CITY)
                .findFirst()
                .orElseThrow();
    }
}
