package onenet.hazchem.rules;

import onenet.casework.calendar.WorkingCalendar;
import onenet.hazchem.law.LicenceItems;
import onenet.hazchem.law.PenaltyPolicy;
import onenet.hazchem.law.VariationPolicy;
import onenet.items.Guide;
import onenet.items.ItemCatalogue;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** Loads the law's data once: the items, and the policies that count days. */
@Singleton
class LawProducer {

    @Produces
    @Singleton
    ItemCatalogue items() {
        return LicenceItems.load(Thread.currentThread().getContextClassLoader());
    }

    @Produces
    @Singleton
    Guide guide(ItemCatalogue items, InstantSource clock) {
        return new Guide(items, clock);
    }

    @Produces
    @Singleton
    VariationPolicy variations(WorkingCalendar calendar) {
        return new VariationPolicy(calendar);
    }

    @Produces
    @Singleton
    PenaltyPolicy penalties(WorkingCalendar calendar) {
        return new PenaltyPolicy(calendar);
    }
}
