package onenet.hazchem.substance;

import onenet.chemicals.Chemical;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the catalogue and the lists beside it say of an entry.
 *
 * @param aliases 别名; none when left out
 * @param english English name; empty when there is none
 * @param cas CAS number; empty when the entry has none
 * @param highlyToxic 剧毒化学品
 * @param explosivePrecursor 易制爆危险化学品
 * @param precursorClass 1, 2 or 3 of the drug precursors; 0 when it is none
 * @param keySupervised 重点监管的危险化学品
 * @param thresholdTonnes quantity Q of GB 18218; null when the standard sets none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChemicalDetails(
        List<String> aliases,
        String english,
        String cas,
        boolean highlyToxic,
        boolean explosivePrecursor,
        int precursorClass,
        boolean keySupervised,
        BigDecimal thresholdTonnes) {

    public ChemicalDetails {
        aliases = aliases == null ? List.of() : List.copyOf(aliases);
        english = english == null ? "" : english;
        cas = cas == null ? "" : cas;
    }

    Chemical entry(String number, String name) {
        return new Chemical(
                number,
                name,
                aliases,
                english,
                cas.isEmpty() ? List.of() : List.of(cas),
                highlyToxic,
                explosivePrecursor,
                precursorClass == 0 ? OptionalInt.empty() : OptionalInt.of(precursorClass),
                keySupervised,
                Optional.ofNullable(thresholdTonnes),
                thresholdTonnes == null ? "" : "GB18218-2018");
    }
}
