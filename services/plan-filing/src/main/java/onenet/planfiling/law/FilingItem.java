package onenet.planfiling.law;

import onenet.casework.clock.Limit;
import onenet.items.Condition;
import onenet.items.ItemFile;
import onenet.items.ItemFile.CheckPoint;
import onenet.items.ItemFile.Version;
import onenet.items.ItemFiles;
import onenet.items.Material;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The service item of {@code contracts/items/plan-filing.yaml}: what is asked for, what is checked, and within which limits. */
public record FilingItem(ItemFile file) {

    /** When a material is needed. */
    public enum Need implements Condition {
        ALWAYS,
        REVIEWED_UNIT
    }

    public static FilingItem load(ClassLoader loader) {
        return new FilingItem(ItemFiles.of(loader, Need.class).read("plan-filing"));
    }

    public String itemCode() {
        return file.itemCode();
    }

    /** @throws IllegalStateException when the item was not in force on the day */
    public Version on(LocalDate day) {
        return file.versionOn(day)
                .orElseThrow(() -> new IllegalStateException(itemCode() + " was not in force on " + day));
    }

    /** Within how long after its publication a plan is filed. */
    public Limit filing(LocalDate day) {
        return on(day).limit("filing").limit();
    }

    /** Within how long the office checks it. */
    public Limit check(LocalDate day) {
        return on(day).limit("check").limit();
    }

    /** Within how long a unit hands in what a notice named, before the office may close the filing. */
    public Limit supplement(LocalDate day) {
        return on(day).limit("supplement").limit();
    }

    /** What a unit hands in: a unit outside Art. 21 hands in no review opinion, and it cannot be asked for one (trap 41). */
    public List<Material> materialsFor(UnitClass unit, UnitSize size) {
        Set<Need> held = unit.owesReview(size) ? EnumSet.allOf(Need.class) : EnumSet.of(Need.ALWAYS);
        return file.materials().stream()
                .filter(material -> material.isRequired(held))
                .toList();
    }

    public Optional<Material> material(String id) {
        return file.materials().stream()
                .filter(material -> material.id().equals(id))
                .findFirst();
    }

    public Optional<CheckPoint> check(String id) {
        return file.checks().stream().filter(check -> check.id().equals(id)).findFirst();
    }
}
