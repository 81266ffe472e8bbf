package onenet.hazchem.substance.web;

import onenet.hazchem.substance.Addition;
import onenet.hazchem.substance.ChemicalDetails;
import onenet.requests.Code;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;

/**
 * An entry the catalogue's data lack.
 *
 * @param entry number in the published catalogue
 * @param name 品名 as published
 * @param source where it was read: the published catalogue or the notice that changed it, with its number and date
 */
public record AdditionForm(
        @NotBlank @Code @Pattern(regexp = "[0-9]{1,5}") String entry,
        @NotBlank @Size(max = 100) String name,
        @NotNull @Valid DetailsForm details,
        @NotBlank @Size(max = 300) String source) {

    Addition toAddition() {
        return new Addition(entry, name, details.toDetails(), source);
    }

    /** What the catalogue and the lists beside it say of the entry. */
    public record DetailsForm(
            @Size(max = 20) List<@NotBlank @Size(max = 100) String> aliases,
            @Size(max = 200) String english,

            @Code @Pattern(regexp = "([0-9]{2,7}-[0-9]{2}-[0-9])?")
            String cas,

            boolean highlyToxic,
            boolean explosivePrecursor,
            @Min(0) @Max(3) int precursorClass,
            boolean keySupervised,
            @DecimalMin("0.001") @DecimalMax("100000") BigDecimal thresholdTonnes) {

        ChemicalDetails toDetails() {
            return new ChemicalDetails(
                    aliases,
                    english,
                    cas,
                    highlyToxic,
                    explosivePrecursor,
                    precursorClass,
                    keySupervised,
                    thresholdTonnes);
        }
    }
}
