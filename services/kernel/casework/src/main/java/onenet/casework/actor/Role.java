package onenet.casework.actor;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a person or machine may be to a case. A role never suffices: jurisdiction and four eyes are checked on the case. A service of this platform
 * has one role for each other service it calls, and none beside.
 */
public enum Role {
    APPLICANT,
    INTAKE_OFFICER,
    EXAMINER,
    DECISION_MAKER,
    LEGAL_REVIEWER,
    CITY_SUPERVISOR,
    AUDITOR,
    PROVINCE_PLATFORM,
    DEPARTMENT,
    /** An outside expert, seated in a panel or asked for his own entry in a register; he serves no office. */
    EXPERT,
    /** hazchem-licence at proof-exemption: says what its cases state and has their proofs obtained. */
    LICENCE_PROOF_ASKER,
    /** proof-exemption at e-certificate: reads a holder's certificates for a case. */
    PROOF_CERTIFICATE_READER,
    /** proof-exemption at plan-filing: reads a unit's filed plans for a case. */
    PROOF_FILING_READER;

    /** The role's name in tokens, for example {@code intake-officer}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Role> fromCode(String code) {
        return Arrays.stream(values()).filter(role -> role.code().equals(code)).findFirst();
    }
}
