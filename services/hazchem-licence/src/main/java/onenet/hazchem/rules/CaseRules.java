package onenet.hazchem.rules;

import onenet.access.Powers;
import onenet.casework.authority.AuthorityAnswer;
import onenet.casework.authority.AuthorityAnswer.ActingOffice;
import onenet.casework.authority.AuthorityAnswer.OutsideJurisdiction;
import onenet.casework.authority.AuthorityMode;
import onenet.casework.authority.Office;
import onenet.casework.authority.OfficeLevel;
import onenet.casework.authority.Site;
import onenet.hazchem.law.Classification;
import onenet.hazchem.law.MaterialCondition;
import onenet.hazchem.licencecase.Application;
import onenet.hazchem.licencecase.Authority;
import onenet.hazchem.licencecase.CorrectionNotice.Defect;
import onenet.hazchem.licencecase.LicenceCase;
import onenet.hazchem.licencecase.LicenceProblem;
import onenet.hazchem.licencecase.Limits;
import onenet.hazchem.licencecase.Matter;
import onenet.items.Clause;
import onenet.items.ItemCatalogue;
import onenet.items.ItemDefinition;
import onenet.items.ItemFile;
import onenet.items.Material;
import onenet.items.Text;
import onenet.problem.CommonProblem;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The item definition and the authority register, asked about one case. Limits and papers are those of the day of receipt; conditions and grounds those of the day it is judged. */
@Singleton
public class CaseRules {

    private final Powers powers;
    private final ItemCatalogue items;
    private final TradeReading trades;
    private final ChangeRules changes;

    CaseRules(Powers powers, ItemCatalogue items, TradeReading trades, ChangeRules changes) {
        this.powers = powers;
        this.items = items;
        this.trades = trades;
        this.changes = changes;
    }

    /** @throws onenet.problem.Problem OUTSIDE_THE_CITY naming who runs the place */
    public Routing route(Matter matter, Application application, LocalDate on) {
        Classification classification = trades.classify(application);
        Site site = Site.parse(application.place().site());
        AuthorityAnswer answer = powers.now().officeFor(matter.itemCode(), site, classification.classCodes(), on);
        if (answer instanceof OutsideJurisdiction outside) {
            throw LicenceProblem.OUTSIDE_THE_CITY.raise(outside.runBy());
        }
        ActingOffice acting =
                answer.acting().orElseThrow(() -> LicenceProblem.OUTSIDE_THE_CITY.raise(site.statutoryCode()));
        String classes =
                classification.classes().stream().map(Enum::name).sorted().collect(Collectors.joining(","));
        return new Routing(acting, classes);
    }

    /** @throws onenet.problem.Problem NOT_FOUND when no office has this code */
    public Office office(String code) {
        return powers.office(code).orElseThrow(CommonProblem.NOT_FOUND::raise);
    }

    /** The item as it is in force at this office on the day. */
    public ItemDefinition definition(Matter matter, Office office, LocalDate on) {
        OfficeLevel level = office.level() == OfficeLevel.ZONE ? OfficeLevel.COUNTY : office.level();
        return items.definitionOn(matter.itemCode(), level, on).orElseThrow(CommonProblem.NOT_FOUND::raise);
    }

    ItemDefinition definition(LicenceCase licenceCase) {
        return definition(licenceCase.matter(), office(licenceCase.authority().office()), licenceCase.receivedOn());
    }

    /** The item as it is in force on the day at the case's office: what it is judged by then. */
    public ItemDefinition lawOn(LicenceCase licenceCase, LocalDate on) {
        return definition(licenceCase.matter(), office(licenceCase.office()), on);
    }

    public Limits limits(Matter matter, Office office, LocalDate on) {
        ItemDefinition item = definition(matter, office, on);
        Limits.Start start =
                item.decisionStart() == ItemFile.StartEvent.RECEIPT ? Limits.Start.RECEIPT : Limits.Start.ACCEPTANCE;
        return new Limits(item.acceptance(), item.decision(), start, item.delivery());
    }

    /** @throws onenet.problem.Problem MATERIAL_NOT_IN_ITEM when something is handed in that none of the items lists */
    public void requireKnown(Collection<Matter> matters, Application application, LocalDate on) {
        List<ItemDefinition> filed = matters.stream()
                .map(matter -> definition(
                        matter, route(matter, application, on).acting().office(), on))
                .toList();
        application.materials().stream()
                .filter(given -> filed.stream()
                        .allMatch(item -> item.material(given.material()).isEmpty()))
                .findFirst()
                .ifPresent(given -> {
                    throw LicenceProblem.MATERIAL_NOT_IN_ITEM.raise(given.material());
                });
    }

    /** The application with the materials of this matter alone: of a combined filing each half gets its own. */
    public Application ownPart(Matter matter, Application application, Office office, LocalDate on) {
        ItemDefinition item = definition(matter, office, on);
        return application.withMaterials(application.materials().stream()
                .filter(given -> item.material(given.material()).isPresent())
                .toList());
    }

    /** Only what the item lists for such a case may be asked for, and only by its clause. */
    public void requireDefect(LicenceCase licenceCase, Defect defect) {
        if (!askable(licenceCase).contains(defect.material())) {
            throw LicenceProblem.MATERIAL_NOT_IN_ITEM.raise(defect.material());
        }
        requireClause(licenceCase, defect.clause());
    }

    /** Ids of the materials such a case may be asked for, in the order of the item. */
    public List<String> askable(LicenceCase licenceCase) {
        Set<MaterialCondition> conditions = conditions(licenceCase.matter(), licenceCase.application());
        if (licenceCase.matter() == Matter.RENEWAL) {
            // The issuer may withhold its consent to the simplified set (Order 55 Art. 19).
            conditions.add(MaterialCondition.FULL_RENEWAL);
        }
        return definition(licenceCase).materials().stream()
                .filter(material -> material.mayBeAskedFor() && material.isRequired(conditions))
                .map(Material::id)
                .toList();
    }

    /** Ids of the materials such a case may be asked for and that may come after its acceptance. */
    public List<String> deferrable(LicenceCase licenceCase) {
        List<String> askable = askable(licenceCase);
        return definition(licenceCase).materials().stream()
                .filter(Material::deferrable)
                .map(Material::id)
                .filter(askable::contains)
                .toList();
    }

    private void requireClause(LicenceCase licenceCase, String clause) {
        requireClause(licenceCase, clause, licenceCase.receivedOn());
    }

    /**
     * Conditions and grounds are those in force when it is judged, not when it came in (Supreme Court on permits 2009 No. 20, Art. 9).
     *
     * @param on day of the finding, the examination or the decision
     */
    public void requireClause(LicenceCase licenceCase, String clause, LocalDate on) {
        if (lawOn(licenceCase, on).clause(clause).isEmpty()) {
            throw LicenceProblem.CLAUSE_UNKNOWN.raise(clause);
        }
    }

    public void requireClause(LicenceCase licenceCase, String clause, Clause.ClauseKind kind) {
        if (definition(licenceCase).clause(clause, kind).isEmpty()) {
            throw LicenceProblem.CLAUSE_UNKNOWN.raise(clause);
        }
    }

    /** What such an application needs, in the order of the item. */
    public List<Material> requiredMaterials(Matter matter, Application application, Office office, LocalDate on) {
        return definition(matter, office, on).materialsToAsk(conditions(matter, application));
    }

    /** Everything such an application needs, also what the office fetches itself. */
    public List<Material> neededMaterials(Matter matter, Application application, Office office, LocalDate on) {
        return definition(matter, office, on).requiredMaterials(conditions(matter, application));
    }

    /** The conditions in force on the day that apply to such a case by its facts, in the order of the item. */
    public List<Clause> conditionsOf(LicenceCase licenceCase, LocalDate on) {
        return lawOn(licenceCase, on).conditionsOf(conditions(licenceCase.matter(), licenceCase.application()));
    }

    /** What may be cited besides materials against such an application, in the order of the item. */
    public List<Clause> grounds(Matter matter, Application application, Office office, LocalDate on) {
        return definition(matter, office, on).groundsBesideMaterials(conditions(matter, application));
    }

    private Set<MaterialCondition> conditions(Matter matter, Application application) {
        return trades.conditions(matter, application, changes.conditions(application));
    }

    /**
     * Whether the case's office may accept it on the day. A power handed down takes what is received from its first day (trap 29);
     * one recalled finishes what was accepted under it and accepts nothing more (trap 30).
     */
    public boolean mayAccept(LicenceCase licenceCase, LocalDate on) {
        Authority authority = licenceCase.authority();
        if (!authority.competent() || authority.mode() == AuthorityMode.OWN) {
            return authority.competent();
        }
        ActingOffice now =
                route(licenceCase.matter(), licenceCase.application(), on).acting();
        return now.office().code().equals(authority.office());
    }

    /** Name of the office that holds the power over this case, should it be handed in today. */
    public String rightOffice(LicenceCase licenceCase, LocalDate today) {
        return route(licenceCase.matter(), licenceCase.application(), today)
                .acting()
                .office()
                .name();
    }

    /** How a paper of the case may be challenged, against the office in whose name it goes out. */
    public Text remedy(LicenceCase licenceCase) {
        return against(licenceCase.authority().inNameOf());
    }

    /** How what goes out in the name of this office may be challenged. */
    public Text against(String officeInNameOf) {
        Office inNameOf = office(officeInNameOf);
        return against(inNameOf.code(), inNameOf.name());
    }

    /** The same against a body that may be no office of this network. */
    Text against(String code, String name) {
        return items.remedy()
                .wordsFor(code, name)
                .orElseThrow(() -> new IllegalStateException("no remedy is known against " + code));
    }

    /** A new licence is given after a check on site (Order 55 Art. 11); for the others it is the office's choice. */
    public boolean needsInspection(LicenceCase licenceCase) {
        return licenceCase.matter() == Matter.NEW;
    }
}
