package onenet.items;

import onenet.casework.authority.OfficeLevel;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The service items of a service and the words of its remedies, as {@link ItemFiles} read them. */
public final class ItemCatalogue {
    private final Map<String, ItemFile> items = new LinkedHashMap<>();
    private final Remedy remedy;

    ItemCatalogue(Collection<ItemFile> files, Remedy remedy) {
        files.forEach(file -> items.put(file.itemCode(), file));
        this.remedy = remedy;
    }

    public Collection<ItemFile> items() {
        return List.copyOf(items.values());
    }

    /** Empty for an item or a day that is not defined. */
    public Optional<ItemDefinition> definitionOn(String itemCode, OfficeLevel level, LocalDate date) {
        OfficeLevel works = level == OfficeLevel.ZONE ? OfficeLevel.COUNTY : level;
        return Optional.ofNullable(items.get(itemCode))
                .flatMap(item -> item.versionOn(date).map(version -> new ItemDefinition(item, version, works, date)));
    }

    public Remedy remedy() {
        return remedy;
    }
}
