package onenet.hazchem.substance.web;

import onenet.hazchem.substance.AddedChemical;
import onenet.hazchem.substance.ChemicalDetails;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;

/**
 * An entry an office has added to the catalogue's data.
 *
 * @param edition edition it was added to
 * @param entry number in the published catalogue
 * @param source where it was read
 * @param office office whose officer added it; its second officer confirms it
 * @param confirmedBy who confirmed it; absent while it does not count yet
 * @param confirmedAt from when it counts; absent while it does not count yet
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AddedChemicalView(
        UUID id,
        String edition,
        String entry,
        String name,
        ChemicalDetails details,
        String source,
        String office,
        String addedBy,
        Instant addedAt,
        String confirmedBy,
        Instant confirmedAt) {

    static AddedChemicalView of(AddedChemical added) {
        return new AddedChemicalView(
                added.id(),
                added.edition(),
                added.entry(),
                added.name(),
                added.details(),
                added.source(),
                added.office(),
                added.addedBy(),
                added.addedAt(),
                added.confirmedBy().orElse(null),
                added.confirmedAt().orElse(null));
    }
}
