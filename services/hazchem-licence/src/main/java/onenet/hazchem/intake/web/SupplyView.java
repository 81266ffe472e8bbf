package onenet.hazchem.intake.web;

import onenet.hazchem.intake.EarlierPaper;
import onenet.hazchem.intake.PreviewSupplies.Supply;
import onenet.hazchem.intake.PreviewSupplies.Way;
import onenet.items.MaterialState;
import onenet.items.Text;
import onenet.proving.ProofStanding;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A material of a draft and where it comes from.
 *
 * @param way FORM: the online form is it; PROOF: the state looks for it, see {@code proof}; UPLOAD: the applicant gives it
 * @param mayBeGiven whether the applicant may hand it in; of his own accord while the state is still asking
 * @param earlier the newest paper of this kind the enterprise handed in before and that is still good; left out without
 * @param state where it stands, with the materials named in the request as handed in
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SupplyView(
        String material,
        String clause,
        Text name,
        String basis,
        Way way,
        boolean mayBeGiven,
        MaterialState state,
        ProofStanding proof,
        EarlierPaper earlier) {

    static SupplyView of(Supply supply) {
        return new SupplyView(
                supply.material().id(),
                supply.material().clause(),
                supply.material().name(),
                supply.material().basis(),
                supply.way(),
                supply.material().mayBeAskedFor(),
                supply.state(),
                supply.standing(),
                supply.earlier());
    }
}
