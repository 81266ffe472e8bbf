package onenet.safetyreview.reviewcase;

/** Where a review stands inside the office; what the public is told is one word of it. */
public enum ReviewStatus {
    /** Papers are in; the office has five working days. */
    SUBMITTED("已收件", "RECEIVED"),
    /** The one notice is out. */
    CORRECTION_REQUESTED("待补正", "WAITING_FOR_APPLICANT"),
    /** Everything the notice named is in; five working days again, and no second notice. */
    SUPPLEMENTED("已补正", "RECEIVED"),
    ACCEPTED("审查中", "UNDER_REVIEW"),
    EXAMINED("待决定", "UNDER_REVIEW"),
    /** The opinion letter is given. */
    PASSED("审查通过", "PASSED"),
    REFUSED("审查不予通过", "REFUSED"),
    NOT_ACCEPTED("不予受理", "NOT_ACCEPTED"),
    WITHDRAWN("已撤回", "WITHDRAWN");

    private final String zh;
    private final String publicStage;

    ReviewStatus(String zh, String publicStage) {
        this.zh = zh;
        this.publicStage = publicStage;
    }

    public String zh() {
        return zh;
    }

    String publicStage() {
        return publicStage;
    }
}
