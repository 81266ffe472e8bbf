package onenet.items;

import onenet.casework.LegalTime;
import onenet.casework.authority.OfficeLevel;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Query: the published service items, as they are in force on a day. */
public final class Guide {

    private final ItemCatalogue items;
    private final InstantSource clock;

    public Guide(ItemCatalogue items, InstantSource clock) {
        this.items = items;
        this.clock = clock;
    }

    /** @param day today when empty */
    public List<GuideItem> items(Optional<LocalDate> day) {
        LocalDate on = day.orElseGet(() -> LegalTime.today(clock));
        return items.items().stream()
                .flatMap(item -> Stream.of(OfficeLevel.CITY, OfficeLevel.COUNTY)
                        .flatMap(level -> items.definitionOn(item.itemCode(), level, on).stream())
                        .map(GuideItem::of))
                .toList();
    }
}
