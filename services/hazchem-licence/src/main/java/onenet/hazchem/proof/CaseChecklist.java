package onenet.hazchem.proof;

import onenet.casedesk.SubmittedMaterial;
import onenet.hazchem.licencecase.LicenceCase;
import onenet.hazchem.rules.CaseRules;
import onenet.proving.Checklist;
import onenet.proving.ProofFiles;

import jakarta.inject.Singleton;
import java.util.List;

/** What a case has of what its item asks for: the one list that pages, papers and acceptance go by. */
@Singleton
public class CaseChecklist {

    private final CaseRules rules;
    private final ProofFiles proofs;

    CaseChecklist(CaseRules rules, ProofFiles proofs) {
        this.rules = rules;
        this.proofs = proofs;
    }

    public Checklist of(LicenceCase found) {
        return Checklist.of(
                rules.neededMaterials(
                        found.matter(),
                        found.application(),
                        rules.office(found.authority().office()),
                        found.receivedOn()),
                handedIn(found.application().materials()),
                found.intake().owed(),
                proofs.standings(found));
    }

    private static List<String> handedIn(List<SubmittedMaterial> materials) {
        return materials.stream().map(SubmittedMaterial::material).toList();
    }
}
