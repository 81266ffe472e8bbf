package onenet.items;

import onenet.casework.authority.OfficeLevel;
import onenet.casework.clock.ExtensionRule;
import onenet.casework.clock.Limit;
import onenet.casework.clock.LimitUnit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A service item as written in {@code contracts/items}: what is common to its versions, and the versions by date. */
public record ItemFile(
        String itemCode,
        String basicCode,
        String slug,
        String matter,
        Text name,
        Audience audience,
        Audience topicClass,
        ProjectType projectType,
        ReviewType reviewType,
        boolean online,
        boolean courier,
        OnlineDepth depth,
        int visits,
        Text visitReason,
        ResultDocument result,
        Fee fee,
        ExtensionRule extension,
        Opening opening,
        Map<OfficeLevel, Phones> phones,
        List<SpecialProcedure> specialProcedures,
        List<Version> versions,
        List<Stage> stages,
        List<Faq> faq,
        List<Material> materials,
        List<Clause> clauses,
        List<CheckPoint> checks,
        List<NotRequired> notRequired) {

    public ItemFile {
        stages = orNone(stages);
        faq = orNone(faq);
        specialProcedures = orNone(specialProcedures);
        clauses = orNone(clauses);
        checks = orNone(checks);
        notRequired = orNone(notRequired);
        InvalidItem.require(
                itemCode != null && basicCode != null && itemCode.startsWith(basicCode) && itemCode.length() == 14,
                "item " + itemCode + " is not its basic code and two digits");
        InvalidItem.require(
                !versions.isEmpty() && !materials.isEmpty(), "item " + itemCode + " has no version or material");
        Set<String> ids = materials.stream().map(Material::id).collect(Collectors.toSet());
        InvalidItem.require(ids.size() == materials.size(), "a material of item " + itemCode + " is written twice");
        Set<String> cited = materials.stream().map(Material::clause).collect(Collectors.toSet());
        clauses.forEach(clause -> InvalidItem.require(
                clause.kind() != Clause.ClauseKind.MATERIAL || !cited.contains(clause.id()),
                "clause " + clause.id() + " is written twice"));
        checks.forEach(check ->
                InvalidItem.require(ids.contains(check.material()), "check " + check.id() + " is of no material"));
    }

    private static <T> List<T> orNone(List<T> given) {
        return given == null ? List.of() : List.copyOf(given);
    }

    /** Empty for a day on which the item was not in force. */
    public Optional<Version> versionOn(LocalDate day) {
        return versions.stream().filter(version -> version.holdsOn(day)).findFirst();
    }

    /**
     * From when on a right is gone on with, counted back from its end; what comes earlier is received all the same, for no law says when it is too early.
     *
     * @param months before the last day of the right
     */
    public record Opening(int months, String basis) {

        private static final int EARLIEST = 24;

        public Opening {
            InvalidItem.require(
                    months >= 1 && months <= EARLIEST && basis != null && !basis.isBlank(),
                    "an item opens some months before, and the basis says why");
        }

        public LocalDate day(LocalDate lastDay) {
            return lastDay.minusMonths(months);
        }
    }

    /** Whom the item serves. */
    public enum Audience {
        LEGAL_PERSON,
        NATURAL_PERSON
    }

    /** 即办件 or 承诺件. */
    public enum ProjectType {
        IMMEDIATE,
        PROMISED
    }

    /** 即审即办 or 前审后批. */
    public enum ReviewType {
        IMMEDIATE,
        REVIEW_THEN_APPROVE
    }

    /** How far the item can be handled online; IV is all the way. */
    public enum OnlineDepth {
        I,
        II,
        III,
        IV
    }

    /** The paper at the end; the kind follows from its name. */
    public record ResultDocument(Text name, String kind, String closing, String sample, String certificateType) {}

    /** What it costs, on which basis. */
    public record Fee(boolean charged, String basis, String standard, boolean onlinePayment) {}

    /** Whom to call: to ask, and to complain. */
    public record Phones(String advice, String complaint) {}

    /** A procedure some cases need besides, and whether its days count. */
    public record SpecialProcedure(String id, Text name, boolean excluded, boolean needsNotice, String basis) {}

    /** A question often asked. */
    public record Faq(Text question, Text answer) {}

    /** A point of a form check, of one material. */
    public record CheckPoint(String id, String material, Text text) {}

    /**
     * What other lists ask for and this item does not, so that nobody brings it.
     *
     * @param basis why it is not asked for
     */
    public record NotRequired(Text name, String basis) {}

    /** A limit with its source; {@code start} says what starts it where that is not plain from its name, null elsewhere. */
    public record LimitLine(int amount, LimitUnit unit, StartEvent start, String basis) {
        public Limit limit() {
            return new Limit(amount, unit);
        }
    }

    /** What starts a clock: an act of the office, or of the one who applies or files. */
    public enum StartEvent {
        ACCEPTANCE,
        RECEIPT,
        PUBLICATION
    }

    /**
     * What held from one day to another: the law it rests on and the limits, with the promise of each level.
     *
     * @param rules which body of law applies, where there were several; null elsewhere
     * @param limits by what must be done within them: acceptance, decision, delivery; filing, check
     */
    public record Version(
            String version,
            LocalDate from,
            LocalDate until,
            String rules,
            List<String> legalBasis,
            Map<String, LimitLine> limits,
            Map<OfficeLevel, Integer> promised)
            implements Dated {

        public LimitLine limit(String name) {
            InvalidItem.require(limits.containsKey(name), "version " + version + " has no limit of " + name);
            return limits.get(name);
        }
    }
}
