package onenet.planfiling.intake;

import onenet.blanks.BlankForms;
import onenet.drafts.DraftForms;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;

/** Filings are kept half-written; there is one form of them. */
@Singleton
class HalfWritten {

    static final String FILING = "FILING";

    /** The plan's own words are part of it: two hundred thousand letters, of three bytes each in Chinese. */
    private static final int LIMIT = 1024 * 1024;

    @Produces
    @Singleton
    DraftForms filings() {
        return new DraftForms(Set.of(FILING), LIMIT);
    }

    /** The papers a unit writes for its filing. */
    @Produces
    @Singleton
    BlankForms blanks() {
        return BlankForms.of("plan-filing");
    }
}
