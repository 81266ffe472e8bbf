package onenet.hazchem.guide;

import onenet.casework.LegalTime;
import onenet.casework.authority.OfficeLevel;
import onenet.hazchem.law.item.ItemCatalogue;
import onenet.hazchem.licencecase.Matter;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Query: the published service items, as they are in force on a day. */
@Singleton
public class Guide {

    private final ItemCatalogue items;
    private final InstantSource clock;

    Guide(ItemCatalogue items, InstantSource clock) {
        this.items = items;
        this.clock = clock;
    }

    /** @param day today when empty */
    public List<GuideItem> items(Optional<LocalDate> day) {
        LocalDate on = day.orElseGet(() -> LegalTime.today(clock));
        return Arrays.stream(Matter.values())
                .flatMap(matter -> Stream.of(OfficeLevel.CITY, OfficeLevel.COUNTY)
                        .flatMap(level -> items.definitionOn(matter.itemCode(), level, on).stream())
                        .map(item -> GuideItem.of(matter, item)))
                .toList();
    }
}
