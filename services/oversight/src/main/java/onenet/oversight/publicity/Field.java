package onenet.oversight.publicity;

/**
 * A field of the standard record of a published licence (发改办财金〔2018〕424号 as read in permits-and-filing.md D.7, with the additions of law-review.md 5).
 * Codes, names and rules of each are in {@code contracts/oversight/publicity.yaml}.
 */
public enum Field {
    HOLDER_NAME,
    HOLDER_TYPE,
    HOLDER_USCC,
    REGISTRATION_NUMBER,
    ORGANISATION_CODE,
    TAX_NUMBER,
    INSTITUTION_NUMBER,
    SOCIAL_ORGANISATION_NUMBER,
    LEGAL_REPRESENTATIVE,
    LEGAL_REPRESENTATIVE_ID,
    PERSON_ID_KIND,
    PERSON_ID_NUMBER,
    DOCUMENT_NAME,
    DOCUMENT_NUMBER,
    CATEGORY,
    CERTIFICATE_NAME,
    LICENCE_NUMBER,
    CONTENT,
    DECIDED_ON,
    VALID_FROM,
    VALID_TO,
    ISSUER_NAME,
    ISSUER_USCC,
    /** Whether the licence is valid; follows from the record, not from the decision. */
    STANDING,
    SOURCE_NAME,
    SOURCE_USCC,
    REMARK,
    ITEM_CODE,
    /** Whether the record was taken down (撤下). */
    DELETED,
    DELETED_AT,
    /** Only in files. */
    EXPORTED_AT;

    /** Whether it is a day. */
    public boolean isDay() {
        return this == DECIDED_ON || this == VALID_FROM || this == VALID_TO;
    }
}
