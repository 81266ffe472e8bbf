package onenet.access;

import java.util.Locale;

/** What a connected system may do; an operation open to systems names the scope among its roles. */
public enum SystemScope {
    /** For an enterprise: drafts, uploads, and the applicant's own acts on a case, from handing in to withdrawing. */
    APPLY,
    /** Cases, filings, licences and their papers, and what happened to them. */
    READ,
    /** E-certificates, and whether a receipt about a proof holds. */
    VERIFY;

    /** As it stands in {@code @RolesAllowed}, for example {@code system:read}; no account of a person has such a role. */
    public String role() {
        return "system:" + name().toLowerCase(Locale.ROOT);
    }
}
