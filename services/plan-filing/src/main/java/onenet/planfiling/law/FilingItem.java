package onenet.planfiling.law;

import onenet.casework.clock.Limit;
import onenet.casework.clock.LimitUnit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The service item of {@code contracts/items/plan-filing.yaml}: what is asked for, what is checked, and within which limits. */
public record FilingItem(
        String itemCode,
        String basicCode,
        String slug,
        String matter,
        Text name,
        String audience,
        String kind,
        boolean online,
        String depth,
        int visits,
        Result result,
        Fee fee,
        Map<String, Phones> phones,
        List<Version> versions,
        List<Material> materials,
        List<CheckPoint> checks) {

    /** Two languages. */
    public record Text(String zh, String en) {}

    /** The paper at the end. */
    public record Result(Text name, String kind, String certificateType) {}

    /** What it costs. */
    public record Fee(boolean charged) {}

    /** Whom to call. */
    public record Phones(String advice, String complaint) {}

    /** A limit with its source and what starts it. */
    public record LimitLine(int amount, LimitUnit unit, String start, String basis) {
        public Limit limit() {
            return new Limit(amount, unit);
        }
    }

    /** Within which time a plan is filed and checked. */
    public record Limits(LimitLine filing, LimitLine check) {}

    /** What held from one day to another. */
    public record Version(
            String version,
            LocalDate from,
            LocalDate until,
            List<String> legalBasis,
            Limits limits,
            Map<String, Integer> promised) {
        boolean holdsOn(LocalDate day) {
            return !day.isBefore(from) && (until == null || !day.isAfter(until));
        }
    }

    /** When a material is needed. */
    public enum Need {
        ALWAYS,
        REVIEWED_UNIT
    }

    /** A material of Art. 27 with the clause a notice cites. */
    public record Material(String id, String clause, Text name, String basis, Need requiredWhen) {}

    /** A point of the form check, of one material. */
    public record CheckPoint(String id, String material, Text text) {}

    public FilingItem {
        Set<String> ids = Set.copyOf(materials.stream().map(Material::id).toList());
        checks.stream()
                .filter(check -> !ids.contains(check.material()))
                .findFirst()
                .ifPresent(check -> {
                    throw new IllegalArgumentException("check " + check.id() + " is of no material");
                });
    }

    /** @throws IllegalStateException when the item was not in force on the day */
    public Version on(LocalDate day) {
        return versions.stream()
                .filter(version -> version.holdsOn(day))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(itemCode + " was not in force on " + day));
    }

    /** What a unit hands in: a unit outside Art. 21 hands in no review opinion, and it cannot be asked for one (trap 41). */
    public List<Material> materialsFor(UnitClass unit, UnitSize size) {
        return materials.stream()
                .filter(material -> material.requiredWhen() == Need.ALWAYS || unit.owesReview(size))
                .toList();
    }

    public Optional<Material> material(String id) {
        return materials.stream().filter(material -> material.id().equals(id)).findFirst();
    }

    public Optional<CheckPoint> check(String id) {
        return checks.stream().filter(check -> check.id().equals(id)).findFirst();
    }
}
