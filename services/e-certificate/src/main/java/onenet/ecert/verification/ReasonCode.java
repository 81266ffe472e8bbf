package onenet.ecert.verification;

import onenet.ecert.document.MalformedDocument;

/** Why a check did not pass, or a verdict is what it is. The list is public and stable: codes are added, never changed or removed. */
public enum ReasonCode {
    // the file cannot be read; names as in MalformedDocument.Reason
    NOT_A_ZIP,
    TRUNCATED,
    UNSUPPORTED_ZIP,
    HIDDEN_BYTES,
    NOT_CANONICAL,
    BAD_ENTRY_NAME,
    DUPLICATE_ENTRY,
    TOO_LARGE,
    TOO_MANY_ENTRIES,
    DAMAGED_ENTRY,
    NOT_AN_OFD,
    BAD_XML,
    UNEXPECTED_XML,
    // integrity
    NO_SIGNATURE,
    SIGNATURE_UNREADABLE,
    UNKNOWN_DIGEST_METHOD,
    DESCRIPTION_CHANGED,
    DESCRIPTION_MOVED,
    SEAL_FILE_DIFFERS,
    CONTENT_CHANGED,
    PROTECTED_ENTRY_MISSING,
    SIGNATURE_WRONG,
    UNLISTED_ENTRY,
    EXTRA_SIGNATURE,
    NOT_THE_REGISTERED_FILE,
    TIME_STAMP_NOT_VERIFIED,
    // issuer
    SEAL_NOT_SIGNED_BY_MAKER,
    SEAL_MAKER_UNTRUSTED,
    SEAL_NOT_REGISTERED,
    SEAL_REVOKED,
    SEAL_EXPIRED,
    SEAL_NOT_YET_VALID,
    SIGNER_NOT_IN_SEAL,
    SIGNER_UNTRUSTED,
    SIGNER_EXPIRED,
    SIGNER_REVOKED,
    SIGNER_MAY_NOT_SIGN,
    SIGNED_IN_THE_FUTURE,
    SEAL_OF_ANOTHER_OFFICE,
    // register and status
    NO_METADATA,
    NOT_IN_REGISTER,
    HOLDER_DIFFERS,
    VERSION_DIFFERS,
    /** A clerical error was corrected: a corrected print took its place. */
    REPLACED_BY_CORRECTION,
    NOT_THE_REGISTERED_SEALING,
    NO_DOCUMENT_GIVEN,
    DOCUMENT_NOT_GENUINE,
    PROVINCE_NOT_REACHED,
    PROVINCE_HAS_NO_RECORD,
    PROVINCE_DISAGREES,
    COPY_EXPIRED,
    COPY_FOR_ANOTHER_CASE,
    COPY_CASE_NOT_STATED,
    /** The last four typed are not those of the holder's code. */
    HOLDER_CODE_DIFFERS,
    /** So many wrong codes were tried on this certificate today that it is not answered by its number any more. */
    TOO_MANY_WRONG_CODES,
    /** The link was cut or changed on its way: no certificate was asked about. */
    LINK_INCOMPLETE;

    static ReasonCode of(MalformedDocument.Reason reason) {
        return valueOf(reason.name());
    }
}
