package onenet.items;

import onenet.casework.authority.Office;
import onenet.casework.authority.OfficeLevel;
import onenet.casework.clock.DualLimit;
import onenet.casework.clock.ExtensionRule;
import onenet.casework.clock.Limit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A service item as it stood on a day at one level: limits, materials and clauses in force then. A case is handled to its end by the
 * definition of the day it was received.
 */
public final class ItemDefinition {
    private final ItemFile item;
    private final ItemFile.Version version;
    private final OfficeLevel level;
    private final LocalDate date;

    ItemDefinition(ItemFile item, ItemFile.Version version, OfficeLevel level, LocalDate date) {
        this.item = item;
        this.version = version;
        this.level = level;
        this.date = date;
        InvalidItem.require(version.promised().containsKey(level), item.itemCode() + " promises nothing at " + level);
        decision();
    }

    public String itemCode() {
        return item.itemCode();
    }

    public Text name() {
        return item.name();
    }

    public String version() {
        return version.version();
    }

    /** Which body of law applies, in the word of the file. */
    public String rules() {
        return version.rules();
    }

    /** CITY or COUNTY; a functional area's office works by the county's definition. */
    public OfficeLevel level() {
        return level;
    }

    /** From when on it is applied for, where the item says so. */
    public Optional<ItemFile.Opening> opening() {
        return Optional.ofNullable(item.opening());
    }

    public List<String> legalBasis() {
        return version.legalBasis();
    }

    public Limit acceptance() {
        return limit("acceptance").limit();
    }

    public DualLimit decision() {
        Limit statutory = limit("decision").limit();
        return new DualLimit(statutory, new Limit(version.promised().get(level), statutory.unit()));
    }

    public ItemFile.StartEvent decisionStart() {
        return limit("decision").start();
    }

    public Limit delivery() {
        return limit("delivery").limit();
    }

    private ItemFile.LimitLine limit(String name) {
        return version.limit(name);
    }

    /** Nothing to extend where the law does not provide it. */
    public ExtensionRule extension() {
        return item.extension();
    }

    public List<Material> materials() {
        return item.materials().stream()
                .filter(material -> material.holdsOn(date))
                .toList();
    }

    public Optional<Material> material(String id) {
        return materials().stream().filter(material -> material.id().equals(id)).findFirst();
    }

    /** The materials a case with these conditions needs; nothing outside this list can be asked for. */
    public List<Material> requiredMaterials(Set<? extends Condition> held) {
        return materials().stream()
                .filter(material -> material.isRequired(held))
                .toList();
    }

    /** Those the applicant hands in; what the office fetches itself may not be asked for. */
    public List<Material> materialsToAsk(Set<? extends Condition> held) {
        return requiredMaterials(held).stream().filter(Material::mayBeAskedFor).toList();
    }

    /** Conditions, grounds and materials, all that may be cited. */
    public List<Clause> clauses() {
        return Stream.concat(
                        materials().stream().map(Material::asClause),
                        item.clauses().stream().filter(clause -> clause.holdsOn(date)))
                .toList();
    }

    /** The conditions that are looked at in a case where this holds. */
    public List<Clause> conditionsOf(Set<? extends Condition> held) {
        return clauses().stream()
                .filter(clause -> clause.kind() == Clause.ClauseKind.CONDITION)
                .filter(clause -> Grounds.hold(clause.requiredWhen(), held))
                .toList();
    }

    /** What may be cited besides materials in a case where this holds, in the order of the item. */
    public List<Clause> groundsBesideMaterials(Set<? extends Condition> held) {
        List<Clause> looked = conditionsOf(held);
        return clauses().stream()
                .filter(clause -> clause.kind() == Clause.ClauseKind.NON_ACCEPTANCE
                        || clause.kind() == Clause.ClauseKind.REFUSAL
                        || looked.contains(clause))
                .toList();
    }

    public Optional<Clause> clause(String id) {
        return clauses().stream().filter(clause -> clause.id().equals(id)).findFirst();
    }

    public Optional<Clause> clause(String id, Clause.ClauseKind kind) {
        return clauses().stream()
                .filter(clause -> clause.id().equals(id) && clause.kind() == kind)
                .findFirst();
    }

    public List<Stage> stages() {
        return item.stages();
    }

    /** Where the office of this level gives advice and hears complaints. */
    public ItemFile.Phones phones() {
        return item.phones().getOrDefault(level, item.phones().get(OfficeLevel.COUNTY));
    }

    /** Everything that does not change with date or level. */
    public ItemFile item() {
        return item;
    }

    /** 业务办理项编码: the office's USCC, the digit of its level, the item code. */
    public String handlingItemCode(Office office) {
        return office.uscc() + office.level().digit() + item.itemCode();
    }
}
