package onenet.hazchem.licencecase;

import onenet.hazchem.licencecase.CorrectionNotice.Defect;

import java.time.LocalDate;
import java.util.List;

/**
 * What came is not what the notice asked for: said once, of materials of that notice alone, so that it is no second notice. Licensing Law
 * Art. 32 para. 1 no. 4, 5.
 *
 * @param respondBy last day to hand in what was asked for
 * @param defects of each material why it is not what was asked for; the clause is the notice's
 */
public record SupplementFinding(LocalDate issuedOn, String issuedBy, LocalDate respondBy, List<Defect> defects) {

    public SupplementFinding {
        defects = List.copyOf(defects);
    }
}
