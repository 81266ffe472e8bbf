package onenet.safetyreview.credential;

import onenet.problem.InTwoLanguages;

/** What may happen to something others rest on. */
public enum CredentialChange {
    CONDITION_LETTER_LAPSED("安全条件审查意见书已失效", "the condition letter has lapsed"),
    CONDITION_LETTER_RESCINDED("安全条件审查意见书已撤销", "the condition letter was rescinded"),
    CONDITION_LETTER_SUPERSEDED("安全条件审查意见书已被替代", "another condition letter took its place"),
    DESIGN_LETTER_LAPSED("安全设施设计审查意见书已失效", "the design letter has lapsed"),
    DESIGN_LETTER_RESCINDED("安全设施设计审查意见书已撤销", "the design letter was rescinded"),
    DESIGN_LETTER_SUPERSEDED("安全设施设计审查意见书已被替代", "another design letter took its place"),
    ASSESSOR_QUALIFICATION_ENDED("评价机构资质已到期", "the assessor's qualification has ended"),
    ASSESSOR_QUALIFICATION_REVOKED("评价机构资质已被吊销或者撤销", "the assessor's qualification was revoked"),
    ASSESSOR_RETIRED("评价机构已移出名录", "the assessor was taken out of the register"),
    DESIGNER_QUALIFICATION_ENDED("设计单位资质已到期", "the designer's qualification has ended"),
    DESIGNER_QUALIFICATION_REVOKED("设计单位资质已被吊销或者撤销", "the designer's qualification was revoked"),
    DESIGNER_RETIRED("设计单位已移出名录", "the designer was taken out of the register"),
    POWER_RECALLED("审查权限已收回", "the power to review was recalled");

    private final InTwoLanguages words;

    CredentialChange(String zh, String en) {
        this.words = new InTwoLanguages(zh, en);
    }

    /** A body taken out of the register may stand in it again; that its qualification was revoked is another thing, whatever followed from the first. */
    boolean saysLessThan(CredentialChange other) {
        return (this == ASSESSOR_RETIRED && other == ASSESSOR_QUALIFICATION_REVOKED)
                || (this == DESIGNER_RETIRED && other == DESIGNER_QUALIFICATION_REVOKED);
    }

    public InTwoLanguages words() {
        return words;
    }
}
