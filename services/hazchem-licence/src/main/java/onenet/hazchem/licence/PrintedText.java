package onenet.hazchem.licence;

/** What a licence prints that a slip of the pen can spoil. Number, days, credit code, mode and scope are none of it: they are decided, not written down. */
public enum PrintedText {
    HOLDER_NAME,
    DOMICILE,
    PREMISES,
    STORAGE_ADDRESS,
    LEGAL_REPRESENTATIVE,
    PRINCIPAL_PERSON
}
