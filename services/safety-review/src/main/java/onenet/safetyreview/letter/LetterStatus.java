package onenet.safetyreview.letter;

/** How an opinion letter stands. */
public enum LetterStatus {
    VALID("有效"),
    /** Works started while it was good: it does not lapse any more. */
    STARTED("有效（已开工）"),
    LAPSED("已失效（期满未开工）"),
    /** A later letter of the same kind for the same project took its place. */
    SUPERSEDED("已被替代"),
    /** 撤销: it was given unlawfully. */
    RESCINDED("已撤销");

    private final String zh;

    LetterStatus(String zh) {
        this.zh = zh;
    }

    public String zh() {
        return zh;
    }

    /** Whether something may rest on it. */
    public boolean stands() {
        return this == VALID || this == STARTED;
    }
}
