package onenet.hazchem.law.item;

import onenet.casework.authority.OfficeLevel;
import onenet.casework.clock.ExtensionRule;
import onenet.casework.clock.Limit;
import onenet.casework.clock.LimitUnit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

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
        Map<OfficeLevel, Phones> phones,
        List<SpecialProcedure> specialProcedures,
        List<Version> versions,
        List<Stage> stages,
        List<Faq> faq,
        List<Material> materials,
        List<Clause> clauses) {

    public ItemFile {
        InvalidItem.require(
                itemCode != null && basicCode != null && itemCode.startsWith(basicCode) && itemCode.length() == 14,
                "item " + itemCode + " is not its basic code and two digits");
        InvalidItem.require(
                !versions.isEmpty() && !materials.isEmpty(), "item " + itemCode + " has no version or material");
        materials.forEach(material -> clauses.stream()
                .filter(clause -> clause.id().equals(material.clause()) && clause.kind() == Clause.ClauseKind.MATERIAL)
                .findAny()
                .ifPresent(clause -> {
                    throw new InvalidItem("clause " + clause.id() + " is written twice");
                }));
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

    public record Fee(boolean charged, String basis, String standard, boolean onlinePayment) {}

    public record Phones(String advice, String complaint) {}

    /** A procedure some cases need besides, and whether its days count. */
    public record SpecialProcedure(String id, Text name, boolean excluded, boolean needsNotice, String basis) {}

    /** A question often asked. */
    public record Faq(Text question, Text answer) {}

    /** A limit with its source; {@code start} says what starts a decision, null elsewhere. */
    public record LimitLine(int amount, LimitUnit unit, StartEvent start, String basis) {
        Limit limit() {
            return new Limit(amount, unit);
        }
    }

    /** What starts the decision clock. */
    public enum StartEvent {
        ACCEPTANCE,
        RECEIPT
    }

    public record Limits(LimitLine acceptance, LimitLine decision, LimitLine delivery) {}

    /** What held from one day to another: the law it rests on and the limits, with the promise of each level. */
    public record Version(
            String version,
            LocalDate from,
            LocalDate until,
            RuleVersion rules,
            List<String> legalBasis,
            Limits limits,
            Map<OfficeLevel, Integer> promised)
            implements Dated {}
}
