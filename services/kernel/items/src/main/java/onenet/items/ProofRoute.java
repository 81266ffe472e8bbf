package onenet.items;

/** How a material comes to the office, cheapest for the applicant first; UPLOAD is the last resort. */
public enum ProofRoute {
    /** The online form is the paper. */
    ONLINE_FORM,
    E_CERTIFICATE,
    DATA_SHARING,
    ASSISTANCE,
    OWN_RECORDS,
    COMMITMENT,
    UPLOAD
}
