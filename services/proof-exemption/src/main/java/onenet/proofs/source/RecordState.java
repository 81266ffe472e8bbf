package onenet.proofs.source;

/** How a record stands at its source. 撤销, 吊销, 撤回, 注销 are four acts; VOID is what a source says that does not tell them apart. */
public enum RecordState {
    VALID("有效", "valid"),
    /** Held back for a time: pending, not missing. */
    SUSPENDED("暂扣（受限使用）", "suspended"),
    RESCINDED("已撤销", "rescinded"),
    REVOKED("已吊销", "revoked"),
    WITHDRAWN("已撤回", "withdrawn"),
    CANCELLED("已注销", "cancelled"),
    VOID("已废止或注销", "void or cancelled"),
    EXPIRED("已过期", "expired"),
    SUPERSEDED("已换发新证", "superseded"),
    NOT_YET("尚未生效", "not yet in force"),
    /** A plan whose evaluation lapsed. */
    LAPSED("备案已失效", "filing lapsed"),
    /** The source used a word nobody agreed on. */
    UNKNOWN("状态不明", "unknown");

    private final String chinese;
    private final String english;

    RecordState(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    public String chinese() {
        return chinese;
    }

    public String english() {
        return english;
    }

    /** Whether it may come back by itself or be renewed, so that another source may know better. */
    public boolean mayBeElsewhere() {
        return this == EXPIRED || this == SUPERSEDED || this == NOT_YET;
    }
}
