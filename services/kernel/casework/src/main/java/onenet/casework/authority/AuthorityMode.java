package onenet.casework.authority;

/** On which footing an office acts. It decides whose name and seal the paper carries and who answers for it. */
public enum AuthorityMode {
    /** 法定本级行使: the law gives the power to this office. */
    OWN,
    /** 下放: moved down by decision; the office acts in its own name and answers itself. */
    DEVOLVED,
    /** 委托: the office acts in the name and with the seal of its principal, who answers (Licensing Law Art. 24). */
    DELEGATED
}
