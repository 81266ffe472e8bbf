package onenet.hazchem.rules;

import onenet.casework.calendar.WorkingCalendar;
import onenet.hazchem.law.ChemicalCatalogue;
import onenet.hazchem.law.VariationPolicy;
import onenet.hazchem.law.item.ItemCatalogue;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Loads the law's data once: the items, the chemicals, and the policies that count days. */
@Singleton
class LawProducer {

    @Produces
    @Singleton
    ItemCatalogue items() {
        return ItemCatalogue.load(Thread.currentThread().getContextClassLoader());
    }

    @Produces
    @Singleton
    ChemicalCatalogue chemicals() {
        return ChemicalCatalogue.load(Thread.currentThread().getContextClassLoader());
    }

    @Produces
    @Singleton
    VariationPolicy variations(WorkingCalendar calendar) {
        return new VariationPolicy(calendar);
    }
}
