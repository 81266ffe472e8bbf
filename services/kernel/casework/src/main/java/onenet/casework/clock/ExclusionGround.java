package onenet.casework.clock;

/** Why days are not counted. Some stop the clock by rule, the others only with a paper that tells the applicant how long. */
public enum ExclusionGround {
    /** Order 55 Art. 11 para. 2. */
    ON_SITE_INSPECTION(true, "现场核查", "on-site inspection"),
    /** Order 55 Art. 11 para. 2: the applicant puts things or papers right. */
    RECTIFICATION(true, "申请人整改、修改材料", "rectification by the applicant"),
    /** Given from outside with no ground named, for example by an auditor's history. */
    STATED(true, "不计入期限", "time not counted"),
    HEARING(false, "听证", "hearing"),
    TENDER(false, "招标", "tender"),
    AUCTION(false, "拍卖", "auction"),
    INSPECTION(false, "检验", "inspection of goods"),
    TESTING(false, "检测", "testing"),
    QUARANTINE(false, "检疫", "quarantine"),
    APPRAISAL(false, "鉴定", "appraisal"),
    EXPERT_REVIEW(false, "专家评审", "expert review");

    private final boolean byRule;
    private final String zh;
    private final String en;

    ExclusionGround(boolean byRule, String zh, String en) {
        this.byRule = byRule;
        this.zh = zh;
        this.en = en;
    }

    /** False where Licensing Law Art. 45 asks for the needed time to be told in writing. */
    public boolean stopsByRule() {
        return byRule;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }
}
