package onenet.casework.actor;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a person or machine may be to a case. A role never suffices: jurisdiction and four eyes are checked on the case. */
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
    /** Another service of this platform, acting by statutory function. */
    SERVICE;

    /** The role's name in tokens, for example {@code intake-officer}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Role> fromCode(String code) {
        return Arrays.stream(values()).filter(role -> role.code().equals(code)).findFirst();
    }
}
