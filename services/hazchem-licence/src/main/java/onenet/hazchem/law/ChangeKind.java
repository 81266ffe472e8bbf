package onenet.hazchem.law;

import java.util.Optional;

/** What may change at a licence holder, and what the law makes of it (Order 55 Art. 14, 16, 17). */
public enum ChangeKind {
    ENTERPRISE_NAME("企业名称", "name of the enterprise", Treatment.VARIATION, "第十四条", MaterialCondition.CHANGED_NAME),
    PRINCIPAL_PERSON("主要负责人", "principal person", Treatment.VARIATION, "第十四条", MaterialCondition.CHANGED_PRINCIPAL),
    REGISTERED_ADDRESS(
            "注册地址", "registered address", Treatment.VARIATION, "第十四条", MaterialCondition.CHANGED_REGISTERED_ADDRESS),
    STORAGE_OR_MONITORING(
            "储存设施及其监控措施",
            "storage facility or its monitoring",
            Treatment.VARIATION,
            "第十四条",
            MaterialCondition.CHANGED_STORAGE),
    /** A passed completion acceptance starts the 20 working days. */
    STORAGE_PROJECT("储存设施新建、改建、扩建", "storage project", Treatment.VARIATION, "第十六条", MaterialCondition.STORAGE_PROJECT),
    /** Not in Art. 14; printed on the licence and therefore treated as a variation (trap 16). */
    LEGAL_REPRESENTATIVE(
            "法定代表人",
            "legal representative",
            Treatment.VARIATION,
            "办事指南",
            MaterialCondition.CHANGED_LEGAL_REPRESENTATIVE),
    UNIT_TYPE("单位类型", "kind of unit", Treatment.VARIATION, "办事指南", MaterialCondition.CHANGED_UNIT_TYPE),
    PREMISES("经营场所", "premises", Treatment.NEW_LICENCE, "第十七条第（一）项", null),
    STORAGE_PLACE("储存场所", "storage place", Treatment.NEW_LICENCE, "第十七条第（二）项", null),
    STORAGE_REBUILT_ELSEWHERE("异地重建储存设施", "storage rebuilt elsewhere", Treatment.NEW_LICENCE, "第十七条第（三）项", null),
    BUSINESS_MODE("经营方式", "mode of business", Treatment.NEW_LICENCE, "第十七条第（四）项", null),
    /** Wider or narrower, either way (trap 14). */
    SCOPE("许可范围", "scope", Treatment.NEW_LICENCE, "第十七条第（五）项", null);

    /** How a change is carried out. */
    public enum Treatment {
        VARIATION,
        NEW_LICENCE
    }

    private final String zh;
    private final String en;
    private final Treatment treatment;
    private final String article;
    private final MaterialCondition materials;

    ChangeKind(String zh, String en, Treatment treatment, String article, MaterialCondition materials) {
        this.zh = zh;
        this.en = en;
        this.treatment = treatment;
        this.article = article;
        this.materials = materials;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
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
