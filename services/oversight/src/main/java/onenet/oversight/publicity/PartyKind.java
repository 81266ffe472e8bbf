package onenet.oversight.publicity;

/** Kinds of party, as the standard tells them apart (XK_XDR_TYPE). */
public enum PartyKind {
    LEGAL_PERSON,
    SOLE_TRADER,
    NATURAL_PERSON
}
