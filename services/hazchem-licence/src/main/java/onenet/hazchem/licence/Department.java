package onenet.hazchem.licence;

/** Departments of the same level that are told of each licence (State Council Order 591 Art. 35 para. 2). */
public enum Department {
    /** 公安机关. */
    POLICE,
    /** 生态环境主管部门. */
    ENVIRONMENT
}
