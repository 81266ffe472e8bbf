package onenet.safetyreview.panel;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What an expert would judge, as far as a conflict can follow from it.
 *
 * @param day on which the list is closed
 * @param pastWorkYears years after its end in which work for a party keeps somebody out
 * @param recused codes of experts the office knows to be tied to the owner
 */
record Matter(List<Party> parties, LocalDate day, int pastWorkYears, Set<String> recused) {

    Matter {
        parties = List.copyOf(parties);
        recused = Set.copyOf(recused);
    }

    boolean concerns(String uscc) {
        return parties.stream().anyMatch(party -> party.uscc().equals(uscc));
    }

    boolean is(Party.Part part, String uscc) {
        return parties.stream()
                .anyMatch(party -> party.part() == part && party.uscc().equals(uscc));
    }

    boolean ofHousehold(String household) {
        return parties.stream().anyMatch(party -> party.household().equals(household));
    }
}
