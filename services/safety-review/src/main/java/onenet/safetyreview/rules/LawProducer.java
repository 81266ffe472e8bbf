package onenet.safetyreview.rules;

import onenet.items.Guide;
import onenet.items.ItemCatalogue;
import onenet.safetyreview.law.ReviewItems;
import onenet.safetyreview.letter.LetterForms;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** Loads the law's data once: the items, and what {@code contracts/projects} holds. */
@Singleton
class LawProducer {

    private final ProjectFiles files = new ProjectFiles(Thread.currentThread().getContextClassLoader());

    @Produces
    @Singleton
    ReviewItems items() {
        return ReviewItems.load(Thread.currentThread().getContextClassLoader());
    }

    @Produces
    @Singleton
    ItemCatalogue catalogue(ReviewItems items) {
        return items.catalogue();
    }

    @Produces
    @Singleton
    Guide guide(ItemCatalogue items, InstantSource clock) {
        return new Guide(items, clock);
    }

    @Produces
    @Singleton
    KeyProcesses keyProcesses() {
        return files.keyProcesses();
    }

    @Produces
    @Singleton
    Divisions divisions() {
        return files.divisions();
    }

    @Produces
    @Singleton
    LetterForms letters() {
        return files.letters();
    }

    @Produces
    @Singleton
    Handovers handovers() {
        return files.handovers();
    }

    @Produces
    @Singleton
    Reviewers reviewers() {
        return files.reviewers();
    }
}
