package onenet.proofs.resolution;

import onenet.casework.identity.OfficeCode;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a case asks to have resolved.
 *
 * @param office office the case is at; empty for a draft, which is at none
 * @param draft reference the same application was prepared under before it was a case
 * @param particulars what sources need to match, for example premises or the name of the principal person
 */
public record ResolutionRequest(
        String caseReference,
        String itemCode,
        String holderUscc,
        String holderName,
        String purpose,
        Moment moment,
        List<String> proofs,
        boolean mayCommit,
        Map<String, String> particulars,
        Optional<OfficeCode> office,
        Optional<String> draft) {

    public ResolutionRequest {
        proofs = List.copyOf(proofs);
        particulars = Map.copyOf(particulars);
    }

    ProofCase.Statement statement() {
        return new ProofCase.Statement(holderUscc, holderName, itemCode, particulars);
    }
}
