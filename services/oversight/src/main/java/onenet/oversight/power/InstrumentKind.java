package onenet.oversight.power;

/** What a paper does with power. */
public enum InstrumentKind {
    /** 委托: the office acts in the city's name and with its seal, for a term (Licensing Law Art. 24). */
    ENTRUST,
    /** 下放: the office acts in its own name and answers itself. */
    DEVOLVE,
    /** 收回: a last day. */
    RECALL,
    /** 暂停: a gap, with or without a known end. */
    SUSPEND,
    /** 恢复: the end of a gap that had none. */
    RESUME,
    /** 续期: a later last day. */
    RENEW;

    /** Whether it gives power; the others change what was given. */
    public boolean gives() {
        return this == ENTRUST || this == DEVOLVE;
    }
}
