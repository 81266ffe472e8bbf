package onenet.oversight.credit;

/** Which list an entry stands in; what each means is said in {@code contracts/oversight/credit.yaml}. */
public enum CreditKind {
    /** 安全生产严重失信主体名单 (应急管理部令第11号). */
    SERIOUS_BAD_LIST,
    /** 守信红名单. */
    RED_LIST,
    /** A commitment decided to be false (国办发〔2020〕42号); decided where the commitment was given, entered here. */
    FALSE_COMMITMENT
}
