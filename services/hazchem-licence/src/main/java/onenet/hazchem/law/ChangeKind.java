package onenet.hazchem.law;

import java.util.Optional;

/** What may change at a licence holder, and what the law makes of it (Order 55 Art. 14, 16, 17). */
public enum ChangeKind {
    ENTERPRISE_NAME(Treatment.VARIATION, "第十四条", MaterialCondition.CHANGED_NAME),
    PRINCIPAL_PERSON(Treatment.VARIATION, "第十四条", MaterialCondition.CHANGED_PRINCIPAL),
    REGISTERED_ADDRESS(Treatment.VARIATION, "第十四条", MaterialCondition.CHANGED_REGISTERED_ADDRESS),
    STORAGE_OR_MONITORING(Treatment.VARIATION, "第十四条", MaterialCondition.CHANGED_STORAGE),
    /** A passed completion acceptance starts the 20 working days. */
    STORAGE_PROJECT(Treatment.VARIATION, "第十六条", MaterialCondition.STORAGE_PROJECT),
    /** Not in Art. 14; printed on the licence and therefore treated as a variation (trap 16). */
    LEGAL_REPRESENTATIVE(Treatment.VARIATION, "办事指南", MaterialCondition.CHANGED_LEGAL_REPRESENTATIVE),
    UNIT_TYPE(Treatment.VARIATION, "办事指南", MaterialCondition.CHANGED_UNIT_TYPE),
    PREMISES(Treatment.NEW_LICENCE, "第十七条第（一）项", null),
    STORAGE_PLACE(Treatment.NEW_LICENCE, "第十七条第（二）项", null),
    STORAGE_REBUILT_ELSEWHERE(Treatment.NEW_LICENCE, "第十七条第（三）项", null),
    BUSINESS_MODE(Treatment.NEW_LICENCE, "第十七条第（四）项", null),
    /** Wider or narrower, either way (trap 14). */
    SCOPE(Treatment.NEW_LICENCE, "第十七条第（五）项", null);

    /** How a change is carried out. */
    public enum Treatment {
        VARIATION,
        NEW_LICENCE
    }

    private final Treatment treatment;
    private final String article;
    private final MaterialCondition materials;

    ChangeKind(Treatment treatment, String article, MaterialCondition materials) {
        this.treatment = treatment;
        this.article = article;
        this.materials = materials;
    }

    public Treatment treatment() {
        return treatment;
    }

    public String article() {
        return article;
    }

    /** What a variation of this kind makes necessary; empty when it is none. */
    public Optional<MaterialCondition> materials() {
        return Optional.ofNullable(materials);
    }
}
